import { by, claim, pair, people } from '../sample-claim.js';
import { aCountGrew } from './a-count-grew.js';

const ferry = (count: number, day: string, slots = {}) =>
  claim({ quantity: people(count), publishedAt: `${day}T09:00:00+00:00`, ...slots });

describe('A count grew', () => {
  it('takes a larger toll of the next day for an update, from the later to the earlier', () => {
    expect(aCountGrew.find(pair(ferry(12, '2021-05-10'), ferry(19, '2021-05-11')))).toMatchObject({
      type: 'updates',
      dimension: null,
      conflict: { code: 'count-grows' },
    });
  });

  it('takes the evening figure of one day for an update of the morning figure, whoever gives them', () => {
    const morning = ferry(12, '2021-05-10', { ...by('Coast Guard'), scope: { asOf: '2021-05-10T08:00' } });
    const evening = ferry(15, '2021-05-10', { ...by('Ministry'), scope: { asOf: '2021-05-10T20:00' } });
    expect(aCountGrew.find(pair(evening, morning))?.type).toBe('updates');
  });

  it('finds nothing where the later toll is smaller', () => {
    expect(aCountGrew.find(pair(ferry(19, '2021-05-10'), ferry(12, '2021-05-11')))).toBeNull();
  });

  it('finds nothing for a price, which does not only grow', () => {
    const price = (value: number, day: string) =>
      ferry(value, day, { action: 'price', quantity: { min: value, max: value, unit: 'EUR' } });
    expect(aCountGrew.find(pair(price(2, '2021-05-10'), price(3, '2021-05-11')))).toBeNull();
  });
});
