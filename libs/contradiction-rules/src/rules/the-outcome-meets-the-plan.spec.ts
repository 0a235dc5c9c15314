import { claim, pair } from '../sample-claim.js';
import { theOutcomeMeetsThePlan as rule } from './the-outcome-meets-the-plan.js';

const strike = (slots = {}) => claim({ action: 'strike', place: 'FR', ...slots });
const plan = strike({
  modality: 'planned',
  phase: 'announced',
  time: { role: 'deadline', edtf: '../2021-05-20' },
});

describe('The outcome meets the plan', () => {
  it('takes an outcome within the announced time for the plan kept', () => {
    const outcome = strike({
      publishedAt: '2021-05-19T09:00:00+00:00',
      time: { role: 'at', edtf: '2021-05-18' },
    });
    expect(rule.find(pair(plan, outcome))?.type).toBe('fulfils');
  });

  it('finds nothing where the outcome came after the deadline', () => {
    const late = strike({
      publishedAt: '2021-05-25T09:00:00+00:00',
      time: { role: 'at', edtf: '2021-05-24' },
    });
    expect(rule.find(pair(plan, late))).toBeNull();
  });

  it('finds nothing between two plans', () => {
    expect(rule.find(pair(plan, { ...plan, id: 'other' }))).toBeNull();
  });
});
