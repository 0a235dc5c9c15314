import type { Bound } from './lexicon/bounds.js';

export interface Limits {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
}

/**
 * Applies bounding words to a number.
 * @param countable whole things: "more than 70" of them are at least 71, "less than 70" at most 69.
 * @param vague the number itself is no more than a hedge ("dozens").
 */
export function limits(
  bounds: readonly Bound[],
  value: { readonly min: number; readonly max: number | null },
  countable: boolean,
  vague = false,
): Limits {
  let approx = vague;
  let { min, max }: { min: number | null; max: number | null } = value;
  const step = countable && Number.isInteger(value.min) ? 1 : 0;
  for (const bound of bounds) {
    switch (bound) {
      case 'over':
        if (!vague) min = value.min + step;
        max = null;
        break;
      case 'under':
        max = (value.max ?? value.min) - step;
        min = null;
        break;
      case 'least':
        max = null;
        break;
      case 'most':
        max = value.max ?? value.min;
        min = null;
        break;
      case 'about':
        approx = true;
        break;
      case 'exact':
        break;
    }
  }
  return { min, max, approx };
}
