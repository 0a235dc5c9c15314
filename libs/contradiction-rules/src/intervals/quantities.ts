import type { Quantity } from '@isnad/claim-model';

const PERSONS = new Set([
  'people',
  'troops',
  'officers',
  'fighters',
  'bodies',
  'soldiers',
  'persons',
  'civilians',
  'children',
]);

/** Units are compared by family: persons of any kind are one; everything else stands for itself. */
export const familyOf = (unit: string): string => (PERSONS.has(unit) ? 'persons' : unit);

/** "About 2,500" leaves room for 2,400, not for 2,300. Share of the figure. */
const APPROXIMATION = 0.05;
/** Round figures are rounded: 10,000 may stand for 9,960. Share of the last non-zero digit's place. */
const ROUNDING = 0.5;

/** The figures a quantity may stand for; null bounds are open. */
export function boundsOf(quantity: Quantity): { readonly min: number; readonly max: number } {
  const slack = (value: number): number => (quantity.approx === true ? Math.abs(value) * APPROXIMATION : 0);
  return {
    min: quantity.min === null ? -Infinity : quantity.min - slack(quantity.min),
    max: quantity.max === null ? Infinity : quantity.max + slack(quantity.max),
  };
}

/** True where no figure satisfies both, roundings granted. */
export function cannotBothHold(a: Quantity, b: Quantity): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (x.max >= y.min && y.max >= x.min) return false;
  return !isRoundingOf(a, b) && !isRoundingOf(b, a);
}

/** Whether one exact figure is the other, rounded to the place of its last non-zero digit (at least hundreds). */
export function isRoundingOf(round: Quantity, exact: Quantity): boolean {
  if (round.min === null || exact.min === null || round.min !== round.max || exact.min !== exact.max)
    return false;
  let place = 1;
  while (round.min !== 0 && round.min % (place * 10) === 0) place *= 10;
  return place >= 100 && round.min !== exact.min && Math.abs(round.min - exact.min) <= place * ROUNDING;
}
