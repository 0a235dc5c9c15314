import { claim, pair } from '../sample-claim.js';
import { theOutcomeFailsThePlan as rule } from './the-outcome-fails-the-plan.js';

const bridge = (slots = {}) => claim({ action: 'reopen', place: 'PT', ...slots });
const plan = bridge({ modality: 'planned', phase: 'announced', time: { role: 'at', edtf: '2021-05-12' } });
const later = { publishedAt: '2021-05-20T09:00:00+00:00' };

describe('The outcome fails the plan', () => {
  it.each([
    ['came on another day', bridge({ ...later, time: { role: 'at', edtf: '2021-05-19' } })],
    ['did not come', bridge({ ...later, polarity: 'negated' })],
    ['was called off', bridge({ ...later, phase: 'cancelled' })],
  ])('takes a plan for missed where what was announced %s', (_, outcome) => {
    expect(rule.find(pair(plan, outcome))?.type).toBe('misses');
  });

  it('finds nothing where the outcome came on the day', () => {
    expect(rule.find(pair(plan, bridge({ ...later, time: { role: 'at', edtf: '2021-05-12' } })))).toBeNull();
  });

  it('finds nothing where the outcome is of another step than the plan', () => {
    const planned = { ...plan, time: { role: 'start', edtf: '2021-05-12' } as const };
    const ended = bridge({ ...later, time: { role: 'end', edtf: '2021-05-19' } });
    expect(rule.find(pair(planned, ended))).toBeNull();
  });
});
