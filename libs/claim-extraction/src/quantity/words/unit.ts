import type { QuantityExpression } from '../../stages.js';

/** What a counted noun, a measure or a currency word means. */
export interface CountedUnit {
  /** As gold-format names it: people, troops, km, USD … */
  readonly unit: string;
  readonly form: Exclude<QuantityExpression['form'], 'ordinal'>;
  /** Multiplies the number into the unit (cents to dollars: 0.01). Default 1. */
  readonly factor?: number;
}

/** Whole things: "more than 70" of them starts at 71. Measures, money and shares are continuous. */
export function isCountable(unit: CountedUnit | null): boolean {
  return unit === null || unit.form === 'cardinal';
}
