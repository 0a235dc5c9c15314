import type { Finders } from '../time-and-number/finders.js';

/** A peer that reads the same texts in the same run. */
export interface Baseline {
  readonly name: string;
  readonly finders: Finders;
  readonly reads: 'times' | 'times and numbers';
  /** The languages it knows, where they are fewer than ours. */
  readonly languages?: readonly string[];
}
