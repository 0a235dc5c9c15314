import type { Claim, Condition, Evidence, Language } from '@isnad/claim-model';
import type { Dimension, DismissalReason } from '@isnad/ledger-domain';

/** What the HTTP API answers, as far as the desk reads it. Types alone come from the libs: no code of theirs is bundled. */
export const STATUSES = ['open', 'confirmed', 'dismissed', 'resolved'] as const;
export type Status = (typeof STATUSES)[number];

export interface ClaimView extends Omit<Claim, 'evidence'> {
  readonly claimId: string;
  readonly condition: Condition | null;
  /** null where the article's text was taken down. */
  readonly evidence: Evidence | null;
  readonly sentence: { readonly start: number; readonly text: string } | null;
  /** Every article that carries the claim, first to last. */
  readonly appearances: readonly Appearance[];
  readonly article: {
    readonly articleId: string;
    readonly revision: number;
    readonly outlet: string;
    readonly language: Language;
    readonly title: string | null;
    readonly url: string | null;
    readonly publishedAt: string;
  };
}

export interface Appearance {
  readonly articleId: string;
  readonly revision: number;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly via: readonly string[];
}

export interface ContradictionView {
  readonly contradictionId: string;
  readonly version: number;
  readonly status: Status;
  readonly dimension: Dimension;
  readonly explanation: string;
  /** 0 … 1 */
  readonly confidence: number;
  readonly detectedAt: string;
  readonly changedAt: string;
  readonly judgedBy: string | null;
  readonly reason: DismissalReason | null;
  readonly note: string | null;
  readonly claims: readonly [ClaimView, ClaimView];
}

export interface ArticleView {
  readonly articleId: string;
  readonly language: Language;
  readonly title: string | null;
  /** null where the text was taken down. */
  readonly body: string | null;
  readonly revision: number;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** A judgement as the server left the contradiction; its list may show it a moment later. */
export interface Judged {
  readonly contradictionId: string;
  readonly status: Status;
  readonly version: number;
}

/** One event that came between the editor's reading and the judgement. */
export interface Change {
  readonly type: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly actor: string;
}
