import type { ComparableClaim } from './comparable-claim.js';
import type { Ground } from './evidence.js';

/** How two claims stand to each other (docs/reference/gold-format.md). */
export const RELATION_TYPES = [
  'contradicts',
  'updates',
  'refines',
  'fulfils',
  'misses',
  'repeats',
  'retracts',
  'reuses-retracted',
  'differs-in-scope',
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** The relations an editor is told of; all others are kept quiet. */
export const ALARMS: ReadonlySet<RelationType> = new Set(['contradicts', 'retracts', 'reuses-retracted']);

export type RuleDimension =
  'time' | 'quantity' | 'polarity' | 'actor' | 'place' | 'phase' | 'attribute' | 'attribution' | 'condition';

/** What a rule found about a pair, with its evidence. */
export interface Finding {
  readonly type: RelationType;
  /** The slot that conflicts; null unless the type is `contradicts`. */
  readonly dimension: RuleDimension | null;
  /** 0 … 1 */
  readonly confidence: number;
  /** What makes the relation: which slot, which values. */
  readonly conflict: Ground;
  /** Why the later claim is no update of the earlier one. Absent where the relation is no alarm. */
  readonly notUpdate?: Ground;
  /** Why they do not measure different things. Absent where the relation is no alarm. */
  readonly notScope?: Ground;
}

/**
 * Two claims in the order in which they were said: the earlier may be updated, fulfilled or taken back by the later.
 * Claims said on one day are ordered by publication, then by id, so that a pair has one order however it is given.
 */
export interface Pair {
  readonly earlier: ComparableClaim;
  readonly later: ComparableClaim;
  /** Other claims of the same article, for sums and parts; empty where nothing is known of them. */
  readonly siblings: (claim: ComparableClaim) => readonly ComparableClaim[];
}

/** A rule looks at a pair on one event and finds a relation or nothing. */
export interface Rule {
  /** The rule as a sentence. */
  readonly name: string;
  find(pair: Pair): Finding | null;
}

/** How two claims stand to each other, from the later to the earlier. */
export interface Relation extends Finding {
  readonly from: ComparableClaim;
  readonly to: ComparableClaim;
  readonly rule: string;
  /** Why both speak of one event. */
  readonly sameEvent: readonly Ground[];
}
