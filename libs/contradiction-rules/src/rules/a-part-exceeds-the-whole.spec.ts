import { by, claim, pair, people } from '../sample-claim.js';
import { aPartExceedsTheWhole as rule } from './a-part-exceeds-the-whole.js';

const inTown = { places: ['city:rimini', 'country:IT'] };
const town = (count: number, slots = {}) =>
  claim({ ...by('Mayor'), quantity: people(count), place: 'Rimini', scope: inTown, ...slots });
const country = (count: number, slots = {}) =>
  claim({
    ...by('Ministry'),
    quantity: people(count),
    publishedAt: '2021-05-11T12:00:00+00:00',
    ...slots,
  });

describe('A part exceeds the whole', () => {
  it('finds more dead in a town than are counted later in its country', () => {
    expect(rule.find(pair(town(1130), country(390)))).toMatchObject({
      dimension: 'quantity',
      conflict: { code: 'figures-apart', earlier: people(1130), later: people(390) },
    });
  });

  it('stays silent where the country was counted before: more have died since', () => {
    const early = country(390, { publishedAt: '2021-05-08T12:00:00+00:00' });
    expect(rule.find(pair(town(1130), early))).toBeNull();
  });

  it('stays silent where the part is the smaller one', () => {
    expect(rule.find(pair(town(390), country(1130)))).toBeNull();
  });

  it('stays silent for a few, for a zone, for those freed, and for a town that is only assumed', () => {
    expect(rule.find(pair(town(3), country(2)))).toBeNull();
    const zone = town(1130, { scope: { places: ['zone:north', 'country:IT'] } });
    expect(rule.find(pair(zone, country(390)))).toBeNull();
    const action = 'released';
    expect(rule.find(pair(town(1130, { action }), country(390, { action })))).toBeNull();
    const assumed = town(1130, { scope: { ...inTown, marks: ['place-assumed'] } });
    expect(rule.find(pair(assumed, country(390)))).toBeNull();
  });
});
