import {
  articleText,
  type Claim,
  type Condition,
  type Evidence,
  type Explanation,
  type Language,
  type Moment,
  type Offset,
  type Scope,
  type Span,
  type Version,
  type WrittenMoment,
} from '@isnad/claim-model';
import type { KnownClaim, OtherReading } from '@isnad/ledger-domain';
import { type Consequences, consequencesIn, type ConsequencesRow } from './consequences.js';
import { conditionIn, evidenceIn, slotsOf, type SlotsRow } from './slots.js';
import { type Removal, removalOf, type RemovalRow } from '../articles/queries.js';

/** Where a claim was read. */
export interface AppearanceView {
  readonly articleId: string;
  readonly revision: Version;
  readonly sourceId: string;
  readonly outlet: string;
  /** null where it has none. */
  readonly url: string | null;
  readonly publishedAt: WrittenMoment;
  /** Who relayed it to the outlet, nearest the claimant first; empty where nobody. */
  readonly via: readonly string[];
}

/**
 * A claim with an article it was read in, as the desk and the detector see it: the first that carried it and whose text
 * still stands; or, among the claims of a reading, that one.
 */
export interface ClaimView extends Omit<Claim, 'evidence'> {
  readonly claimId: string;
  /** Of its stream: what an editor looked at. */
  readonly version: Version;
  /** misread: no article says so; the reading was ours. */
  readonly status: KnownClaim['status'];
  /** It, or every report that carries it, is not to be leant on until it is released. */
  readonly held: boolean;
  /** What the newsroom's own check of it came to; null where it was never checked. */
  readonly review: KnownClaim['review'];
  /** Key of the claimant whatever the script: Токаев and Tokayev share one. */
  readonly claimantKey: string;
  /** null where it hangs on none, or where the text was taken down. */
  readonly condition: Condition | null;
  readonly scope: Scope;
  readonly explanation: Explanation;
  /** Which reader made it of the text. */
  readonly extractorVersion: string;
  /** null where it is linked to none. */
  readonly storyId: string | null;
  /** Whether an editor put it into that story, by a merge or a split. */
  readonly storyByEditor: boolean;
  /** Where it was read, first to last. */
  readonly appearances: readonly AppearanceView[];
  readonly recordedAt: Moment;
  /** What follows for it from what was found between it and others. */
  readonly consequences: Consequences;
  /** TextQuoteSelector and TextPositionSelector; null where the article's text was taken down. */
  readonly evidence: Evidence | null;
  /** The whole sentence, and where it begins in the raw text; null where the text was taken down. */
  readonly sentence: { readonly start: Offset; readonly text: string } | null;
  /** That article. */
  readonly article: {
    readonly articleId: string;
    readonly revision: Version;
    readonly sourceId: string;
    readonly outlet: string;
    readonly language: Language;
    /** null where it has none, or where the text was taken down. */
    readonly title: string | null;
    readonly url: string | null;
    readonly publishedAt: WrittenMoment;
    /** null where the text stands. */
    readonly takenDown: Removal | null;
  };
}

export interface ClaimRow extends SlotsRow, RemovalRow, ConsequencesRow {
  readonly position: string;
  readonly recorded_at: Date;
  readonly version: number;
  readonly is_held: boolean;
  readonly review: ClaimView['review'];
  readonly extractor_version: string;
  readonly article_id: string;
  readonly revision: number;
  readonly via: readonly string[];
  readonly evidence: Span;
  readonly sentence: Span;
  readonly reading: OtherReading | null;
  readonly appearances: readonly AppearanceView[];
  readonly source_id: string;
  readonly outlet: string;
  readonly language: Language;
  readonly url: string | null;
  readonly published_text: string;
  readonly title: string | null;
  readonly body: string | null;
}

export function claimViewOf(row: ClaimRow): ClaimView {
  const text = row.body === null ? null : articleText({ title: row.title, body: row.body });
  const { start, end } = row.sentence;
  // Where the words of the condition stand is another place in another report.
  const { condition, scope } = row.reading ?? row;
  const slots = slotsOf(row);
  return {
    ...slots,
    version: row.version,
    held: row.is_held,
    review: row.review,
    via: row.via,
    condition: text === null ? null : conditionIn(text, condition),
    scope,
    explanation: row.explanation,
    extractorVersion: row.extractor_version,
    appearances: row.appearances,
    recordedAt: row.recorded_at.toISOString(),
    consequences: consequencesIn(row, slots),
    evidence: text === null ? null : evidenceIn(text, row.evidence),
    sentence: text === null ? null : { start, text: text.slice(start, end) },
    article: {
      articleId: row.article_id,
      revision: row.revision,
      sourceId: row.source_id,
      outlet: row.outlet,
      language: row.language,
      title: row.title,
      url: row.url,
      publishedAt: row.published_text,
      takenDown: removalOf(row),
    },
  };
}
