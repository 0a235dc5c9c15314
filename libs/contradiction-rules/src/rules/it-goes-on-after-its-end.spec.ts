import { claim, pair } from '../sample-claim.js';
import { itGoesOnAfterItsEnd as rule } from './it-goes-on-after-its-end.js';

const over = claim({ action: 'strike', phase: 'completed', time: { role: 'end', edtf: '2021-05-09' } });
const going = (day: string, slots = {}) =>
  claim({
    action: 'strike',
    phase: 'ongoing',
    time: { role: 'at', edtf: day },
    publishedAt: `${day}T18:00:00+00:00`,
    ...slots,
  });

describe('It goes on after its end', () => {
  it('finds a conflict of times where it is told to go on two days after its end', () => {
    expect(rule.find(pair(over, going('2021-05-11')))?.dimension).toBe('time');
  });

  it('finds a conflict of phases where the other says that it still goes on', () => {
    expect(rule.find(pair(over, going('2021-05-11', { scope: { marks: ['not-yet'] } })))?.dimension).toBe(
      'phase',
    );
  });

  it('stays silent before its end', () => {
    expect(rule.find(pair(over, going('2021-05-08')))).toBeNull();
  });

  it('stays silent a week later: that is another one', () => {
    expect(rule.find(pair(over, going('2021-05-18')))).toBeNull();
  });

  it('stays silent where only a part has ended', () => {
    const part = { ...over, scope: { ...over.scope, groups: ['nationality:SE'] } };
    expect(rule.find(pair(part, going('2021-05-11')))).toBeNull();
  });
});
