import { inBaseUnit, unitFamily, type Quantity } from '@isnad/claim-model';

/** Units are compared by family: persons of any kind are one; time, length and mass by dimension. */
export const familyOf = (unit: string): string => unitFamily(unit).family;

/** "About 2,500" leaves room for 2,400, not for 2,300. Share of the figure. */
const APPROXIMATION = 0.05;
/** Round figures are rounded, or cut off: 8,500 may stand for 8,460 and for 8,574. Share of the last non-zero digit's place. */
const ROUNDING = 0.99;
/** A figure of one telling digit is no rounding of another hundred: 100 does not stand for 70. Share of the figure. */
const ROUNDING_ERROR = 0.05;
/** Whole numbers below this place are counted, not rounded: 20 dead are not 21. */
const ROUNDED_FROM = 100;

/** The figures a quantity may stand for; open bounds are infinite. */
export function boundsOf(quantity: Quantity): { readonly min: number; readonly max: number } {
  const slack = (value: number): number => (quantity.approx === true ? Math.abs(value) * APPROXIMATION : 0);
  return {
    min: quantity.min === null ? -Infinity : quantity.min - slack(quantity.min),
    max: quantity.max === null ? Infinity : quantity.max + slack(quantity.max),
  };
}

/** Whether two quantities are figures of one kind, whatever their units. */
export const areComparable = (a: Quantity, b: Quantity): boolean => familyOf(a.unit) === familyOf(b.unit);

/** True where no figure satisfies both, roundings granted. False for quantities of different kinds. */
export function cannotBothHold(one: Quantity, other: Quantity): boolean {
  if (!areComparable(one, other)) return false;
  const [a, b] = [inBaseUnit(one), inBaseUnit(other)];
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.max >= y.min && y.max >= x.min) return false;
  return !isRoundingOf(one, other) && !isRoundingOf(other, one);
}

/** True where every figure of the one is smaller than every figure of the other. */
export function isSmaller(one: Quantity, other: Quantity): boolean {
  return cannotBothHold(one, other) && boundsOf(inBaseUnit(one)).max < boundsOf(inBaseUnit(other)).min;
}

/** Whether both give the same bounds of one kind. */
export function sameFigure(one: Quantity | null, other: Quantity | null): boolean {
  if (one === null || other === null || !areComparable(one, other)) return false;
  const [a, b] = [inBaseUnit(one), inBaseUnit(other)];
  return a.min === b.min && a.max === b.max;
}

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/**
 * Whether the first figure is the second one rounded: to fewer decimals, or to the place of its last non-zero digit
 * (from hundreds).
 */
export function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  const [x, y] = [round.min, exact.min];
  if (x === null || y === null || x !== round.max || y !== exact.max || x === y || round.unit !== exact.unit)
    return false;
  const decimals = decimalsOf(x);
  if (decimalsOf(y) > decimals) return Number(y.toFixed(decimals)) === x;
  let place = 1;
  while (x !== 0 && x % (place * 10) === 0) place *= 10;
  return place >= ROUNDED_FROM && Math.abs(x - y) <= Math.min(place * ROUNDING, x * ROUNDING_ERROR);
}
