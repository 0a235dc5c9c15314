import type { Dimension, FindingEvidence, Pattern, RelationType } from '@isnad/ledger-domain';

/** Two claims that cannot both be true. */
export interface FoundContradiction {
  readonly claimA: string;
  readonly claimB: string;
  readonly dimension: Dimension;
  readonly rule: string;
  /** With `{quote:a}` for the quote of claimA and `{quote:b}` for that of claimB. */
  readonly explanation: string;
  /** Null where there are words alone. */
  readonly evidence: FindingEvidence | null;
  readonly confidence: number;
  /** What it has in common with others of its story; null where its claims have no story. Default: null. */
  readonly pattern?: Pattern | null;
}

/** How a later claim stands to an earlier one. */
export interface FoundRelation {
  readonly relation: RelationType;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly evidence: FindingEvidence;
  readonly confidence: number;
}

/** What comparing some claims with the ledger came to. What is recorded already is recorded once. */
export interface Findings {
  readonly contradictions: readonly FoundContradiction[];
  readonly relations: readonly FoundRelation[];
  /** Contradictions of which a side has changed so that they are none any more. */
  readonly resolved: readonly Closing[];
  /** Contradictions that were closed, and hold again. */
  readonly reopened: readonly Closing[];
  readonly ended: readonly Ending[];
}

export interface Closing {
  readonly contradictionId: string;
  /** Why, in English words. */
  readonly cause: string;
}

export interface Ending {
  readonly relationId: string;
  readonly relation: RelationType;
  readonly from: string;
  readonly to: string;
  readonly cause: string;
}

export const NOTHING_FOUND: Findings = {
  contradictions: [],
  relations: [],
  resolved: [],
  reopened: [],
  ended: [],
};
