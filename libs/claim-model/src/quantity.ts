/** An interval of numbers with a unit; null bounds are open. "more than 70" of countables → min 71. */
export interface Quantity {
  readonly min: number | null;
  readonly max: number | null;
  /** Singular or plural English noun as gold-format.md uses it: people, troops, aircraft, vehicles, days, percent, USD, … */
  readonly unit: string;
  /** True where the text hedges ("about", "نحو", "около"). */
  readonly approx?: boolean;
}
