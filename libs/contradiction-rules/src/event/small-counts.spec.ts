import { claim, people } from '../sample-claim.js';
import { areSmallCountsOfACountry } from './small-counts.js';

const count = (slots: Parameters<typeof claim>[0] = {}) => claim({ quantity: people(2), ...slots });

describe('areSmallCountsOfACountry', () => {
  it('holds for two small counts that only their country joins', () => {
    expect(areSmallCountsOfACountry(count(), count({ quantity: people(3) }))).toBe(true);
  });

  it('does not hold where one is large', () => {
    expect(areSmallCountsOfACountry(count(), count({ quantity: people(30) }))).toBe(false);
  });

  it('does not hold where a town or a day is told', () => {
    const town = count({ scope: { places: ['city:bari', 'country:IT'] } });
    const day = count({ time: { role: 'at', edtf: '2021-05-09' } });
    expect(areSmallCountsOfACountry(town, count())).toBe(false);
    expect(areSmallCountsOfACountry(count(), day)).toBe(false);
  });

  it('does not hold within one report, nor where the words of both were compared', () => {
    const traces = { scope: { traces: ['a', 'b'] } };
    expect(areSmallCountsOfACountry(count({ articleId: 'x' }), count({ articleId: 'x' }))).toBe(false);
    expect(areSmallCountsOfACountry(count(traces), count(traces))).toBe(false);
  });
});
