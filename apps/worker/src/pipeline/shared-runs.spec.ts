import { SharedRuns } from './shared-runs.js';

/** A piece of work that ends when it is told to. */
function work() {
  const ends: ((result: number | Error) => void)[] = [];
  const begin = (): Promise<number> =>
    new Promise((resolve, reject) =>
      ends.push((result) => (result instanceof Error ? reject(result) : resolve(result))),
    );
  return { begin, ends };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Runs that several callers share', () => {
  it('are one for all who asked while another was under way, and begin after it has ended', async () => {
    const runs = new SharedRuns<number>();
    const { begin, ends } = work();
    const first = runs.run('newsroom', begin);
    const later = [runs.run('newsroom', begin), runs.run('newsroom', begin)];
    expect(ends).toHaveLength(1);
    ends[0]?.(1);
    expect(await first).toBe(1);
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.(2);
    expect(await Promise.all(later)).toEqual([2, 2]);
  });

  it('begin anew for who asks after the last has ended', async () => {
    const runs = new SharedRuns<number>();
    const { begin, ends } = work();
    const first = runs.run('newsroom', begin);
    ends[0]?.(1);
    await first;
    await turn();
    const second = runs.run('newsroom', begin);
    ends[1]?.(2);
    expect(await second).toBe(2);
  });

  it('fail for those whom they serve alone: who waits for the next gets what that comes to', async () => {
    const runs = new SharedRuns<number>();
    const { begin, ends } = work();
    const first = runs.run('newsroom', begin);
    const second = runs.run('newsroom', begin);
    ends[0]?.(new Error('The connection was lost.'));
    await expect(first).rejects.toThrow('The connection was lost.');
    await turn();
    ends[1]?.(2);
    expect(await second).toBe(2);
  });

  it('of two names do not wait for each other', () => {
    const runs = new SharedRuns<number>();
    const { begin, ends } = work();
    void runs.run('newsroom', begin);
    void runs.run('another', begin);
    expect(ends).toHaveLength(2);
  });
});
