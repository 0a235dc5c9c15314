import { by, claim, pair } from '../sample-claim.js';
import { twoDistancesToOnePlace as rule } from './two-distances-to-one-place.js';

const column = (km: number, who: string, slots = {}) =>
  claim({
    action: 'statement',
    ...by(who),
    place: 'Goma',
    quantity: { min: km, max: km, unit: 'km' },
    scope: { places: ['city:goma'], setting: ['person:kbl'] },
    ...slots,
  });

describe('Two distances to one place', () => {
  it('finds a column 20 km from the town for one and 90 km for the other', () => {
    expect(rule.find(pair(column(20, 'Rebels'), column(90, 'Army')))?.dimension).toBe('quantity');
  });

  it('stays silent a week later: it has moved', () => {
    expect(rule.find(pair(column(90, 'Army'), column(20, 'Rebels', { utteredOn: '2021-05-18' })))).toBeNull();
  });

  it('stays silent for another town', () => {
    const other = column(20, 'Rebels', {
      place: 'Bukavu',
      scope: { places: ['city:bukavu'], setting: ['person:kbl'] },
    });
    expect(rule.find(pair(column(90, 'Army'), other))).toBeNull();
  });
});
