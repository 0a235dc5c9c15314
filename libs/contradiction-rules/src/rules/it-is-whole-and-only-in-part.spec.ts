import { by, claim, pair } from '../sample-claim.js';
import { itIsWholeAndOnlyInPart as rule } from './it-is-whole-and-only-in-part.js';

const tunnel = (mark: 'full' | 'partial', phase: 'completed' | 'ongoing', slots = {}) =>
  claim({
    action: 'reopen',
    phase,
    ...by(mark),
    utteredOn: '2021-05-10',
    scope: { marks: [mark] },
    ...slots,
  });

describe('It is whole, and only in part', () => {
  it('finds a conflict of phases where it is fully open for one and open to some only for the other', () => {
    expect(rule.find(pair(tunnel('full', 'completed'), tunnel('partial', 'ongoing')))).toMatchObject({
      dimension: 'phase',
      conflict: { code: 'whole-and-part' },
    });
  });

  it('stays silent where it was opened in part first and fully days later', () => {
    const first = tunnel('partial', 'ongoing', { utteredOn: '2021-05-03' });
    expect(rule.find(pair(first, tunnel('full', 'completed')))).toBeNull();
  });

  it('stays silent where neither says how far', () => {
    const [a, b] = [tunnel('full', 'completed', { scope: {} }), tunnel('partial', 'ongoing', { scope: {} })];
    expect(rule.find(pair(a, b))).toBeNull();
  });
});
