import { claim, pair } from '../sample-claim.js';
import { partsOfAForceLeaveOnTheirOwnDays as rule } from './parts-of-a-force-leave-on-their-own-days.js';

const leaving = (...groups: readonly string[]) =>
  claim({ action: 'withdraw-forces', phase: 'completed', place: 'ML', scope: { groups } });

describe('Parts of a force leave on their own days', () => {
  it('keeps the contingents of two nations apart', () => {
    expect(rule.find(pair(leaving('nationality:SE'), leaving('nationality:DK')))?.type).toBe(
      'differs-in-scope',
    );
  });

  it('finds nothing where one of them is the whole force', () => {
    expect(rule.find(pair(leaving('nationality:SE'), leaving()))).toBeNull();
  });

  it('finds nothing where both lists name one nation', () => {
    const both = leaving('nationality:DK', 'nationality:SE');
    expect(rule.find(pair(leaving('nationality:SE'), both))).toBeNull();
  });
});
