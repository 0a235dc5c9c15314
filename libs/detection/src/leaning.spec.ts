import { findLeaning } from './leaning.js';
import { Comparables } from './pairs.js';
import { report } from './sample-report.js';

const NOON = '2021-05-10T12:00:00+00:00';
const EVENING = '2021-05-10T20:00:00+00:00';
const NEXT_DAY = '2021-05-11T08:00:00+00:00';

const withdrawn = (at: string) => ({ claimId: 'toll', at, by: null, articleId: null, reason: 'Miscounted.' });
const dead = report('toll', 'first', { publishedAt: NOON });
const leaning = (one: ReturnType<typeof report>, at: string) =>
  findLeaning(new Comparables(), one, dead, withdrawn(at))?.relation ?? null;

describe('what leans on a claim that was withdrawn', () => {
  it('is a report that tells the claim once more', () => {
    expect(leaning(report('toll', 'second', { publishedAt: NEXT_DAY }), EVENING)?.type).toBe(
      'reuses-retracted',
    );
  });

  it('is a report that gives its figure in a claim of its own, after the withdrawal or before it', () => {
    const others = [NEXT_DAY, NOON].map((publishedAt) => report('other', 'second', { publishedAt }));
    expect(others.map((one) => leaning(one, EVENING)?.conflict.code)).toEqual([
      'leans-on-the-retracted',
      'carries-the-retracted',
    ]);
  });

  it('is never the report that brought it, though an editor says that it did not hold even then', () => {
    const before = '2021-05-09T00:00:00+00:00';
    expect(leaning(dead, before)).toBeNull();
    // Who told the figure at the same hour could not know that it would be withdrawn.
    expect(leaning(report('other', 'second', { publishedAt: NOON }), before)?.conflict.code).toBe(
      'carries-the-retracted',
    );
    expect(leaning(report('toll', 'second', { publishedAt: EVENING }), before)?.type).toBe(
      'reuses-retracted',
    );
  });
});
