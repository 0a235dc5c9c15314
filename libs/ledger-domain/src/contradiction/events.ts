import type { FindingEvidence } from '../evidence.js';
import type { Fact } from '../fact.js';

export const DIMENSIONS = [
  'time',
  'quantity',
  'polarity',
  'actor',
  'place',
  'phase',
  'attribute',
  'attribution',
  'condition',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DISMISSAL_REASONS = [
  'superseded',
  'different-scope',
  'different-event',
  'different-definition',
  'translation',
  'same-utterance',
  'rounding',
  'extraction-error',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

export type ContradictionDetected = Fact<
  'ContradictionDetected',
  {
    readonly contradictionId: string;
    /** The two claims, in ascending order of their ids: the pair has no direction. */
    readonly claimIds: readonly [string, string];
    readonly dimension: Dimension;
    /** The rule that raised it, named as a sentence. */
    readonly rule: string;
    /**
     * Why both cannot hold, in English words. `{quote:a}` and `{quote:b}` stand for the evidence of the first and second
     * claim: readers fill them from the articles' text, which is no part of the event. Who reads in another language, or
     * wants more than words, makes them from the evidence.
     */
    readonly explanation: string;
    /** Null in what was detected before evidence was kept. */
    readonly evidence: FindingEvidence | null;
    /** 0 … 1 */
    readonly confidence: number;
  }
>;
export type ContradictionConfirmed = Fact<
  'ContradictionConfirmed',
  { readonly contradictionId: string; readonly note: string | null }
>;
export type ContradictionDismissed = Fact<
  'ContradictionDismissed',
  {
    readonly contradictionId: string;
    readonly reason: DismissalReason;
    readonly note: string | null;
    /** The pattern that was dismissed with it; null: this pair alone. */
    readonly patternId: string | null;
  }
>;
export type ContradictionResolved = Fact<
  'ContradictionResolved',
  { readonly contradictionId: string; readonly cause: string }
>;
export type ContradictionReopened = Fact<
  'ContradictionReopened',
  { readonly contradictionId: string; readonly cause: string }
>;
export type ContradictionEvent =
  | ContradictionDetected
  | ContradictionConfirmed
  | ContradictionDismissed
  | ContradictionResolved
  | ContradictionReopened;
