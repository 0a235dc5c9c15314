import { claim, pair, people } from '../sample-claim.js';
import { oneFigureIsTheSumOfOthers as rule } from './one-figure-is-the-sum-of-others.js';

const crash = (articleId: string, count: number, slots = {}) =>
  claim({ articleId, quantity: people(count), ...slots });

describe('One figure is the sum of others', () => {
  it('adds the drivers to the passengers before it sees two tolls', () => {
    const passengers = crash('first', 14);
    const drivers = crash('first', 2, { scope: { groups: ['workers'] } });
    expect(rule.find(pair(passengers, crash('second', 16), drivers))?.conflict).toEqual({
      code: 'sum-of-parts',
      sum: 16,
      parts: [14, 2],
    });
  });

  it('adds the wounded where one report counts dead and wounded together', () => {
    const injured = crash('first', 9, { action: 'injured' });
    expect(rule.find(pair(crash('first', 14), crash('second', 23), injured))?.type).toBe('differs-in-scope');
  });

  it('finds nothing where the parts do not make the whole', () => {
    const drivers = crash('first', 2, { scope: { groups: ['workers'] } });
    expect(rule.find(pair(crash('first', 14), crash('second', 19), drivers))).toBeNull();
  });

  it('does not add a figure to itself told twice', () => {
    expect(rule.find(pair(crash('first', 8), crash('second', 16), crash('first', 8)))).toBeNull();
  });
});
