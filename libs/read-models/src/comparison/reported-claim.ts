import type {
  Claim,
  Condition,
  Evidence,
  Language,
  Quantity,
  Scope,
  Span,
  Explanation,
} from '@isnad/claim-model';
import type { KnownClaim, OtherReading } from '@isnad/ledger-domain';

/** A claim as one report tells it: what is compared. One claim that several articles carry is several of these. */
export interface ReportedClaim extends Omit<Claim, 'evidence'> {
  readonly claimId: string;
  readonly status: KnownClaim['status'];
  readonly claimantKey: string;
  readonly scope: Scope;
  readonly explanation: Explanation;
  readonly evidence: Evidence;
  readonly sentence: Span;
  readonly condition: Condition | null;
  readonly articleId: string;
  readonly sourceId: string;
  readonly outlet: string;
  readonly language: Language;
  /** ISO 8601 with the offset of the outlet. */
  readonly publishedAt: string;
  readonly storyId: string | null;
  /** Whether an editor put it into that story. */
  readonly storyByEditor: boolean;
  /** Position of its newest correction or amendment; null where there was none. */
  readonly changedAt: bigint | null;
  /** Position at which this report of it was recorded. */
  readonly seenAt: bigint;
}

export interface ReportedRow {
  readonly claim_id: string;
  readonly status: KnownClaim['status'];
  readonly action: Claim['action'];
  readonly phase: Claim['phase'];
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly claimant: string;
  readonly claimant_key: string;
  readonly uttered_on: string | null;
  readonly time_role: Claim['time']['role'];
  readonly time_edtf: string | null;
  readonly quantity: Quantity | null;
  readonly place: string | null;
  readonly value: string | null;
  readonly condition: Span | null;
  readonly scope: Scope;
  readonly explanation: Explanation;
  readonly story_by_editor: boolean;
  readonly changed_position: string | null;
  readonly seen_position: string;
  readonly via: readonly string[];
  readonly evidence: Span;
  readonly sentence: Span;
  readonly reading: OtherReading | null;
  readonly article_id: string;
  readonly source_id: string;
  readonly outlet: string;
  readonly language: Language;
  readonly published_text: string;
  readonly story_id: string | null;
  readonly content_digest: string;
}

/** Code units of context that a TextQuoteSelector carries on each side. */
const CONTEXT = 32;

/** @param text of the revision that was read */
export function reportedClaimOf(row: ReportedRow, text: string): ReportedClaim {
  const { start, end } = row.evidence;
  const { condition, scope } = row.reading ?? row;
  return {
    claimId: row.claim_id,
    status: row.status,
    action: row.action,
    phase: row.phase,
    polarity: row.polarity,
    modality: row.modality,
    claimant: row.claimant,
    claimantKey: row.claimant_key,
    via: row.via,
    utteredOn: row.uttered_on,
    time: { role: row.time_role, edtf: row.time_edtf },
    quantity: row.quantity,
    place: row.place,
    value: row.value,
    scope,
    explanation: row.explanation,
    evidence: {
      start,
      end,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    sentence: row.sentence,
    condition: condition === null ? null : { ...condition, text: text.slice(condition.start, condition.end) },
    articleId: row.article_id,
    sourceId: row.source_id,
    outlet: row.outlet,
    language: row.language,
    publishedAt: row.published_text,
    storyId: row.story_id,
    storyByEditor: row.story_by_editor,
    changedAt: row.changed_position === null ? null : BigInt(row.changed_position),
    seenAt: BigInt(row.seen_position),
  };
}
