import type { CalendarSlip, Language } from '@isnad/claim-model';
import type { EditorialAct, ToldAct } from '../editorial-act.js';
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
    /** Days that it names twice, differently: found in its words alone. */
    readonly calendarSlips: readonly CalendarSlip[];
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
/** An article said something wrong; the words tell what, and what is right. */
export type ArticleCorrected = Fact<'ArticleCorrected', ToldAct & { readonly articleId: string }>;
/** It was right when it was published; the words tell what has come about since. */
export type ArticleUpdated = Fact<'ArticleUpdated', ToldAct & { readonly articleId: string }>;
/** It could be misunderstood; the words tell how it is meant. */
export type ArticleClarified = Fact<'ArticleClarified', ToldAct & { readonly articleId: string }>;
/** A note of the editors, which changes nothing of what the article says. */
export type ArticleAnnotated = Fact<'ArticleAnnotated', ToldAct & { readonly articleId: string }>;
/** The whole report is withdrawn. Claims that were read nowhere else are retracted with it, each by its own event. */
export type ArticleRetracted = Fact<'ArticleRetracted', EditorialAct & { readonly articleId: string }>;
/** The whole report is not to be leant on until it is released. */
export type ArticleHeld = Fact<'ArticleHeld', EditorialAct & { readonly articleId: string }>;
export type ArticleReleased = Fact<'ArticleReleased', EditorialAct & { readonly articleId: string }>;

/** What editors do to an article: nothing of it touches the text that was observed. */
export type ArticleNotice =
  | ArticleCorrected
  | ArticleUpdated
  | ArticleClarified
  | ArticleAnnotated
  | ArticleRetracted
  | ArticleHeld
  | ArticleReleased;
export type ArticleEvent =
  | ArticleObserved
  | ArticleRevised
  | ArticleRead
  | ArticleLinked
  | ArticleCompared
  | ArticleFailed
  | ArticleRetried
  | ArticleTakenDown
  | ArticleNotice;
