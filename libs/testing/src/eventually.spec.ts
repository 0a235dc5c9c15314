import { eventually } from '@isnad/testing';

describe('eventually', () => {
  it('returns what the first look that holds has returned', async () => {
    let looks = 0;
    expect(await eventually(() => (++looks < 3 ? null : 'seen'))).toBe('seen');
    expect(looks).toBe(3);
  });

  it('takes a look that throws as not yet', async () => {
    let looks = 0;
    const look = (): boolean => {
      if (++looks < 2) throw new Error('not there');
      return true;
    };
    await expect(eventually(look)).resolves.toBe(true);
  });

  it('accepts zero and the empty string as seen', async () => {
    expect(await eventually(() => 0)).toBe(0);
    expect(await eventually(() => '')).toBe('');
  });

  it('gives up at its deadline and tells what it waited for', async () => {
    await expect(eventually(() => false, { within: 30, what: 'the flood' })).rejects.toThrow(
      'the flood did not hold within 30 ms; the last look gave false.',
    );
  });
});
