import type { Dimension, DismissalReason } from '../contradiction/events.js';
import type { Fact } from '../fact.js';

/** One side of a pattern: who speaks of what. */
export interface PatternSide {
  /** Key of the claimant; `source:<sourceId>` where the outlet itself asserts it. */
  readonly who: string;
  readonly action: string;
}

/**
 * What contradictions of one story have in common: the rule that raises them, and the same two speaking of the same acts.
 * "The ministry counts the region, the police the city" comes every day anew, and is one pattern.
 */
export interface Pattern {
  readonly storyId: string;
  readonly rule: string;
  readonly dimension: Dimension;
  /** In ascending order of `who`, then `action`: a pattern has no direction. */
  readonly sides: readonly [PatternSide, PatternSide];
}

/** An editor dismissed a contradiction with all that are like it in its story: detection raises none of them again. */
export type PatternDismissed = Fact<
  'PatternDismissed',
  Pattern & {
    readonly patternId: string;
    /** The contradiction that the editor looked at. */
    readonly contradictionId: string;
    readonly reason: DismissalReason;
    readonly note: string | null;
  }
>;
/** What is like it may be raised again. */
export type PatternRevived = Fact<
  'PatternRevived',
  { readonly patternId: string; readonly contradictionId: string; readonly cause: string }
>;
export type PatternEvent = PatternDismissed | PatternRevived;
