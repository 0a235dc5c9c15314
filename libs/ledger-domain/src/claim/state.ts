import type { CorrectableFields } from './events.js';

export interface KnownClaim {
  /** misread: no article says so; the reading was ours. */
  readonly status: 'standing' | 'retracted' | 'misread';
  readonly fields: Required<CorrectableFields>;
  /** `<articleId>/<revision>` of every revision that it was read in. */
  readonly seenIn: ReadonlySet<string>;
  readonly held: boolean;
  /** What the newsroom's own check came to; null where it was never checked. */
  readonly review: {
    readonly outcome: 'verified' | 'refuted';
    readonly verdict: string;
    readonly reviewUrl: string;
  } | null;
  /** Clarifications and notes. */
  readonly notes: number;
}

export type ClaimState = { readonly status: 'unknown' } | KnownClaim;
