import { claim, pair } from '../sample-claim.js';
import { aNewerPlanReplacesTheOlder as rule } from './a-newer-plan-replaces-the-older.js';

const vote = (said: string, planned: string, slots = {}) =>
  claim({
    action: 'hold-talks',
    modality: 'planned',
    phase: 'announced',
    utteredOn: said,
    time: { role: 'start', edtf: planned },
    ...slots,
  });

describe('A newer plan replaces the older', () => {
  it('takes a date named days later for the moved date', () => {
    expect(rule.find(pair(vote('2021-05-03', '2021-06-01'), vote('2021-05-10', '2021-06-08')))?.type).toBe(
      'updates',
    );
  });

  it('takes a date named days after a condition for the newer plan', () => {
    const conditional = vote('2021-05-03', '', { modality: 'conditional', time: { role: null, edtf: null } });
    expect(rule.find(pair(conditional, vote('2021-05-10', '2021-06-08')))?.type).toBe('updates');
  });

  it('finds nothing between plans of one day: they compete', () => {
    expect(rule.find(pair(vote('2021-05-10', '2021-06-01'), vote('2021-05-10', '2021-06-08')))).toBeNull();
  });

  it('finds nothing for the day on which something was decided: that day does not move', () => {
    const decided = (said: string, day: string) => vote(said, day, { time: { role: 'at', edtf: day } });
    expect(
      rule.find(pair(decided('2021-05-03', '2021-05-01'), decided('2021-05-10', '2021-05-02'))),
    ).toBeNull();
  });
});
