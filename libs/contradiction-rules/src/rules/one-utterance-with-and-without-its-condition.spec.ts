import { by, claim, pair } from '../sample-claim.js';
import { oneUtteranceWithAndWithoutItsCondition as rule } from './one-utterance-with-and-without-its-condition.js';

const leave = (modality: 'planned' | 'conditional', slots = {}) =>
  claim({
    action: 'withdraw-forces',
    phase: 'announced',
    modality,
    ...by('Minister'),
    time: { role: 'start', edtf: '2021-06' },
    ...slots,
  });

describe('One utterance is told with and without its condition', () => {
  it('finds the report that drops the condition of one speaker', () => {
    expect(rule.find(pair(leave('planned'), leave('conditional')))).toMatchObject({
      dimension: 'condition',
      conflict: { code: 'date-and-condition', date: '2021-06' },
      notUpdate: { code: 'one-utterance' },
    });
  });

  it('stays silent where the report tells the condition as well', () => {
    const headline = leave('planned', { articleId: 'one' });
    const text = leave('conditional', { articleId: 'one' });
    expect(rule.find(pair(headline, leave('conditional'), text))).toBeNull();
    expect(rule.find(pair(headline, text))).toBeNull();
  });

  it('stays silent for another speaker, another time, and another day of speaking', () => {
    expect(rule.find(pair(leave('planned', by('General')), leave('conditional')))).toBeNull();
    const july = { time: { role: 'start', edtf: '2021-07' } };
    expect(rule.find(pair(leave('planned', july), leave('conditional')))).toBeNull();
    expect(rule.find(pair(leave('planned', { utteredOn: '2021-05-01' }), leave('conditional')))).toBeNull();
  });
});
