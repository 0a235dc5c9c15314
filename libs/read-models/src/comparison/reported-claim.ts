import type { Condition, Evidence, Language, Scope, Span, Explanation } from '@isnad/claim-model';
import type { OtherReading } from '@isnad/ledger-domain';
import { conditionIn, evidenceIn, type Slots, slotsOf, type SlotsRow } from '../claims/slots.js';

/** A claim as one report tells it: what is compared. One claim that several articles carry is several of these. */
export interface ReportedClaim extends Slots {
  readonly via: readonly string[];
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
  /** Position of its newest correction or amendment; null where there was none. */
  readonly changedAt: bigint | null;
  /** Position at which this report of it was recorded. */
  readonly seenAt: bigint;
}

export interface ReportedRow extends SlotsRow {
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
  readonly content_digest: string;
}

/** @param text of the revision that was read */
export function reportedClaimOf(row: ReportedRow, text: string): ReportedClaim {
  const { condition, scope } = row.reading ?? row;
  return {
    ...slotsOf(row),
    via: row.via,
    scope,
    explanation: row.explanation,
    evidence: evidenceIn(text, row.evidence),
    sentence: row.sentence,
    condition: conditionIn(text, condition),
    articleId: row.article_id,
    sourceId: row.source_id,
    outlet: row.outlet,
    language: row.language,
    publishedAt: row.published_text,
    changedAt: row.changed_position === null ? null : BigInt(row.changed_position),
    seenAt: BigInt(row.seen_position),
  };
}
