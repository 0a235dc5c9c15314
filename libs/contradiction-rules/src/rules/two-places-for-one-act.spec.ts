import { by, claim, pair } from '../sample-claim.js';
import { twoPlacesForOneAct as rule } from './two-places-for-one-act.js';

const signed = (town: string, slots = {}) =>
  claim({
    action: 'sign-agreement',
    phase: 'completed',
    ...by(town),
    place: town,
    scope: { places: [`city:${town.toLowerCase()}`], setting: ['person:grf', 'country:SD'] },
    ...slots,
  });

describe('Two places for one act', () => {
  it('finds one agreement signed in two towns', () => {
    expect(rule.find(pair(signed('Juba'), signed('Addis')))?.dimension).toBe('place');
  });

  it('stays silent for agreements of two days', () => {
    const on = (day: string) => ({ time: { role: 'at', edtf: day } as const });
    expect(rule.find(pair(signed('Juba', on('2021-05-01')), signed('Addis', on('2021-05-08'))))).toBeNull();
  });

  it('stays silent for counted arrests: they are many', () => {
    const arrests = (town: string) => ({
      ...signed(town),
      action: 'detained' as const,
      quantity: { min: 4, max: 4, unit: 'people' },
    });
    expect(rule.find(pair(arrests('Juba'), arrests('Addis')))).toBeNull();
  });

  it('stays silent for two stories', () => {
    const other = signed('Oslo', {
      scope: { places: ['city:oslo'], setting: ['person:hnsn', 'country:NO'] },
    });
    expect(rule.find(pair(signed('Juba'), other))).toBeNull();
  });
});
