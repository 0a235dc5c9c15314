import type { Quantity } from '@isnad/claim-model';
import { cannotBothHold, isRoundingOf, isSmaller, sameFigure } from './quantities.js';

const figure = (min: number | null, max: number | null, unit = 'people', approx = false): Quantity => ({
  min,
  max,
  unit,
  ...(approx ? { approx } : {}),
});
const exactly = (value: number, unit?: string): Quantity => figure(value, value, unit);

describe('cannotBothHold', () => {
  it.each([
    ['two exact figures', exactly(12), exactly(15), true],
    ['the same figure', exactly(12), exactly(12), false],
    ['a floor below', figure(10, null), exactly(15), false],
    ['a floor above', figure(20, null), exactly(15), true],
    ['a ceiling below', figure(null, 10), exactly(15), true],
    ['about 2,500 and 2,400', figure(2_500, 2_500, 'people', true), exactly(2_400), false],
    ['about 2,500 and 2,000', figure(2_500, 2_500, 'people', true), exactly(2_000), true],
    ['10,000 and 9,960', exactly(10_000), exactly(9_960), false],
    ['8,500 and 8,574, cut off', exactly(8_500), exactly(8_574), false],
    ['100 and 70', exactly(100), exactly(70), true],
    ['20 and 21, which are counted', exactly(20), exactly(21), true],
    ['8 and 7.7 percent', exactly(8, 'percent'), exactly(7.7, 'percent'), false],
    ['7.8 and 7.7', exactly(7.8, 'magnitude'), exactly(7.7, 'magnitude'), true],
    ['two days and 48 hours', exactly(2, 'days'), exactly(48, 'hours'), false],
    ['two days and 72 hours', exactly(2, 'days'), exactly(72, 'hours'), true],
    ['people and aircraft', exactly(2), exactly(5, 'aircraft'), false],
    ['troops and people, who are persons', exactly(2, 'troops'), exactly(5), true],
  ])('judges %s', (_, a, b, expected) => {
    expect(cannotBothHold(a, b)).toBe(expected);
    expect(cannotBothHold(b, a)).toBe(expected);
  });
});

describe('figures', () => {
  it('are smaller only where no room is left', () => {
    expect(isSmaller(exactly(12), exactly(15))).toBe(true);
    expect(isSmaller(exactly(15), exactly(12))).toBe(false);
    expect(isSmaller(figure(10, null), exactly(15))).toBe(false);
  });

  it('are the same in other units of one kind', () => {
    expect(sameFigure(exactly(1, 'km'), exactly(1_000, 'm'))).toBe(true);
    expect(sameFigure(exactly(1, 'km'), null)).toBe(false);
  });

  it('round one way: the exact is no rounding of the round', () => {
    expect(isRoundingOf(exactly(10_000), exactly(9_960))).toBe(true);
    expect(isRoundingOf(exactly(9_960), exactly(10_000))).toBe(false);
  });
});
