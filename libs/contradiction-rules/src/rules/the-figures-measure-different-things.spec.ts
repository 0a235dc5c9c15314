import { claim, pair, people } from '../sample-claim.js';
import { theFiguresMeasureDifferentThings as rule } from './the-figures-measure-different-things.js';

const quake = (count: number, scope = {}, place: string | null = 'IT') =>
  claim({ quantity: people(count), scope, place });

describe('The figures measure different things', () => {
  it.each([
    [
      'children among the dead',
      quake(40),
      quake(6, { groups: ['children'], part: 'subset' as const }),
      'other-group',
    ],
    [
      'one town and the country',
      quake(40),
      quake(11, { places: ['city:rome', 'country:IT'] }, 'Rome'),
      'other-place',
    ],
    [
      'two towns',
      quake(40, { places: ['city:bari'] }, 'Bari'),
      quake(11, { places: ['city:rome'] }, 'Rome'),
      'other-place',
    ],
    ['a part without a name', quake(40), quake(6, { part: 'subset' as const }), 'part-of-a-whole'],
    [
      'what the two sides of a front count',
      quake(40, { places: ['country:IT', 'zone:opposition'] }),
      quake(90),
      'other-place',
    ],
  ])('tells apart %s', (_, a, b, code) => {
    expect(rule.find(pair(a, b))).toMatchObject({ type: 'differs-in-scope', conflict: { code } });
  });

  it('tells apart the price of two goods', () => {
    const price = (thing: string) =>
      claim({ action: 'price', quantity: { min: 3, max: 3, unit: 'EUR' }, scope: { things: [thing] } });
    expect(rule.find(pair(price('bread'), price('petrol')))?.conflict.code).toBe('other-thing');
  });

  it('lets figures over the same people and place through', () => {
    expect(rule.find(pair(quake(40), quake(52)))).toBeNull();
  });

  it('lets two counts of policemen through, though one of them is "among the dead"', () => {
    const [whole, part] = [{ groups: ['police'] }, { groups: ['police'], part: 'subset' as const }];
    expect(rule.find(pair(quake(4, whole), quake(6, part)))).toBeNull();
  });

  it('does not take the people of the country itself for a group of their own', () => {
    expect(rule.find(pair(quake(40), quake(52, { groups: ['nationality:IT'] })))).toBeNull();
  });
});
