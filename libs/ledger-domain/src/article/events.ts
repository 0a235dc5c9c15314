import type { Language } from '@isnad/claim-model';
import type { Fact } from '../fact.js';

/** The text itself lives outside the event, addressed by the salted digest, so that it can be removed. */
export interface RevisionFacts {
  /** 1, 2, 3 … per article. */
  readonly revision: number;
  /** Hex SHA-256 over salt ‖ canonical content; the salt is stored with the content. */
  readonly contentDigest: string;
  readonly language: Language;
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
}
export type ArticleObserved = Fact<
  'ArticleObserved',
  RevisionFacts & {
    readonly articleId: string;
    readonly sourceId: string;
    readonly outlet: string;
    readonly outletCountry: string | null;
    readonly url: string | null;
  }
>;
export type ArticleRevised = Fact<'ArticleRevised', RevisionFacts & { readonly articleId: string }>;
/** Closes the reading of one revision: all its claims are in the ledger. */
export type ArticleRead = Fact<
  'ArticleRead',
  {
    readonly articleId: string;
    readonly revision: number;
    readonly extractorVersion: string;
    readonly claimIds: readonly string[];
  }
>;
/** Closes the linking of one revision: each of its claims has its story. */
export type ArticleLinked = Fact<
  'ArticleLinked',
  { readonly articleId: string; readonly revision: number; readonly storyIds: readonly string[] }
>;
/** Closes the comparison of one revision with all that the ledger held: its contradictions are in the ledger. */
export type ArticleCompared = Fact<
  'ArticleCompared',
  {
    readonly articleId: string;
    readonly revision: number;
    readonly rulesVersion: string;
    readonly contradictionIds: readonly string[];
  }
>;
/** What the pipeline does with a revision, in this order. */
export const STEPS = ['reading', 'linking', 'comparison'] as const;
export type Step = (typeof STEPS)[number];
/** A step was tried as often as it is tried, and given up: the article stands still until somebody has it tried again. */
export type ArticleFailed = Fact<
  'ArticleFailed',
  {
    readonly articleId: string;
    readonly revision: number;
    readonly step: Step;
    /** Kind of the error, as `RangeError` or `error 57014`. Never its message, which may quote the article. */
    readonly reason: string;
  }
>;
/** Somebody has the failed step tried again. */
export type ArticleRetried = Fact<
  'ArticleRetried',
  { readonly articleId: string; readonly revision: number; readonly step: Step }
>;
/** Its text was removed from the content store, in all revisions, with the salt of each digest. Nothing else is undone. */
export type ArticleTakenDown = Fact<
  'ArticleTakenDown',
  { readonly articleId: string; readonly reason: string; readonly authority: string }
>;
export type ArticleEvent =
  | ArticleObserved
  | ArticleRevised
  | ArticleRead
  | ArticleLinked
  | ArticleCompared
  | ArticleFailed
  | ArticleRetried
  | ArticleTakenDown;
