import { by, claim, pair, people } from '../sample-claim.js';
import { aPartExceedsTheWhole as rule } from './a-part-exceeds-the-whole.js';

const country = (count: number, slots = {}) =>
  claim({ quantity: people(count), ...by('Ministry'), publishedAt: '2021-05-12T09:00:00+00:00', ...slots });
const town = (count: number, slots = {}, scope = {}) =>
  claim({
    quantity: people(count),
    ...by('Red Cross'),
    place: 'Bari',
    scope: { places: ['city:bari', 'country:IT'], ...scope },
    ...slots,
  });

describe('A part exceeds the whole', () => {
  it('finds more dead in the town than later in the whole country', () => {
    expect(rule.find(pair(town(900), country(400)))).toMatchObject({
      dimension: 'quantity',
      notScope: { code: 'part-of-a-whole' },
    });
  });

  it.each([
    ['fewer dead in the town', town(300), country(400)],
    [
      'a count of the country from before',
      town(900),
      country(400, { publishedAt: '2021-05-08T09:00:00+00:00' }),
    ],
    ['one body that gives both', town(900, by('Ministry')), country(400)],
    ['other people', town(900, {}, { groups: ['nationality:FR'] }), country(400)],
    [
      'arrests: every day has its own',
      town(900, { action: 'detained' }),
      country(400, { action: 'detained' }),
    ],
  ])('stays silent for %s', (_, a, b) => {
    expect(rule.find(pair(a, b))).toBeNull();
  });
});
