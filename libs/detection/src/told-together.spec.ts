import type { ReportedClaim } from '@isnad/read-models';
import { Comparables, findBetween } from './pairs.js';
import { people, report } from './sample-report.js';
import { areToldTogether } from './told-together.js';

const [dead, buried] = [people(48), people(31)];
const POLICE = { claimant: 'Police', claimantKey: 'body:police' };
const AT_NOON = { scope: { asOf: '2021-05-10T12:00' } };

/** Whether the first report of each list tells its figure together with that of the other. */
function together(
  one: readonly [ReportedClaim, ...ReportedClaim[]],
  other: readonly [ReportedClaim, ...ReportedClaim[]],
) {
  const all = [...one, ...other];
  const reportOf = (articleId: string) => all.filter((claim) => claim.articleId === articleId);
  const comparables = new Comparables();
  return areToldTogether(one[0], other[0], reportOf, (a, b) => findBetween(comparables, a, b, reportOf));
}

const first = report('dead', 'first', { quantity: dead, ...AT_NOON });
const second = report('buried', 'second', { ...POLICE, quantity: buried, ...AT_NOON });

describe('two figures', () => {
  it('that two reports give, each its own, are not told together', () => {
    expect(findBetween(new Comparables(), first, second, () => [])?.relation).toMatchObject({
      type: 'contradicts',
      dimension: 'quantity',
    });
    expect(together([first], [second])).toBe(false);
  });

  it('are told together where one of the reports gives both and sets neither against the other', () => {
    const partOfIt = { ...POLICE, quantity: buried, scope: { ...AT_NOON.scope, part: 'subset' } } as const;
    const part = report('buried', 'second', partOfIt);
    const again = report('dead', 'second', { quantity: dead, ...AT_NOON });
    expect(together([first], [part, again])).toBe(true);
  });

  it('are not told together where the report that gives both sets them against each other', () => {
    const again = report('dead', 'second', { quantity: dead, ...AT_NOON });
    const evidence = { ...second.evidence, start: 60, end: 80 };
    const but = { ...second, evidence, scope: { ...second.scope, marks: ['contrast'] as const } };
    const conflicting = findBetween(new Comparables(), again, but, () => [again, but]);
    expect(conflicting?.relation.type).toBe('contradicts');
    expect(together([first], [but, again])).toBe(false);
  });

  it('of one report are never told together: it sets its own claims side by side', () => {
    const beside = report('buried', 'first', { ...POLICE, quantity: buried, ...AT_NOON });
    expect(together([first, beside], [beside, first])).toBe(false);
  });
});
