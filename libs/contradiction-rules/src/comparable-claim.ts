import type { ExtractedClaim, Language } from '@isnad/claim-model';

/** A claim with what comparison needs to know of its article. */
export interface ComparableClaim extends ExtractedClaim {
  readonly id: string;
  readonly articleId: string;
  readonly outlet: string;
  readonly language: Language;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
}

export type RuleDimension =
  'time' | 'quantity' | 'polarity' | 'actor' | 'place' | 'phase' | 'attribute' | 'attribution' | 'condition';

/** What a rule found: which slot conflicts, and why in words. */
export interface Finding {
  readonly dimension: RuleDimension;
  /** 0 … 1 */
  readonly confidence: number;
  /** Why both cannot hold, and why it is no update or difference of scope. */
  readonly reason: string;
}

/** A rule looks at a pair of claims on one event and finds a conflict or nothing. It MUST be symmetric. */
export interface Rule {
  /** The rule as a sentence. */
  readonly name: string;
  find(a: ComparableClaim, b: ComparableClaim): Finding | null;
}
