import { queueErrors } from './queue-errors.js';

describe('errors of queues', () => {
  it('are told once, and again after ten seconds with how many there were', () => {
    const lines: string[] = [];
    let clock = 0;
    const report = queueErrors(
      (line) => lines.push(line),
      () => clock,
    );
    for (clock = 0; clock < 9_000; clock += 100) report(new Error('connect ECONNREFUSED'));
    expect(lines).toEqual(['connect ECONNREFUSED']);
    clock = 10_000;
    report(new Error('connect ECONNREFUSED'));
    expect(lines).toEqual(['connect ECONNREFUSED', 'connect ECONNREFUSED (89 times more since)']);
  });

  it('of different causes do not silence each other', () => {
    const lines: string[] = [];
    const report = queueErrors(
      (line) => lines.push(line),
      () => 0,
    );
    for (const cause of ['refused', 'reset', 'refused']) report(new Error(cause));
    expect(lines).toEqual(['refused', 'reset']);
  });
});
