/**
 * Every fact the ledger can hold, as a readonly union per stream category.
 * Names are the newsroom's, in the past tense. A stored payload never changes its meaning: a changed shape raises
 * `schemaVersion` and gets an upcaster (see upcast.ts).
 */
import type {
  Action,
  Claim,
  Language,
  Quantity,
  ClaimTime,
  Scope,
  Explanation,
  Span,
} from '@isnad/claim-model';

/** Fact<'Type', Data>: what a decider returns and `evolve` folds. */
export interface Fact<Type extends string, Data> {
  readonly type: Type;
  readonly data: Data;
}

// ── source ──────────────────────────────────────────────────────────────────────────────────────────────────────
export type SourceRegistered = Fact<
  'SourceRegistered',
  { readonly sourceId: string; readonly name: string; readonly country: string | null }
>;
export type SourceEvent = SourceRegistered;

// ── article ─────────────────────────────────────────────────────────────────────────────────────────────────────
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

// ── claim ───────────────────────────────────────────────────────────────────────────────────────────────────────
/**
 * Where a claim was seen: the TextPositionSelector in the raw text of the revision. The quoted words stand in the
 * article's text alone, outside the event, so that a take-down removes them everywhere.
 */
export interface Appearance {
  readonly articleId: string;
  readonly revision: number;
  readonly via: readonly string[];
  readonly evidence: Span;
  readonly sentence: Span;
}
export type ClaimRecorded = Fact<
  'ClaimRecorded',
  Omit<Claim, 'via' | 'evidence'> & {
    readonly claimId: string;
    readonly claimantKey: string;
    /** The words of the condition it hangs on. */
    readonly condition: Span | null;
    readonly scope: Scope;
    readonly extractorVersion: string;
    readonly explanation: Explanation;
    readonly appearance: Appearance;
  }
>;
export type AppearanceRecorded = Fact<
  'AppearanceRecorded',
  { readonly claimId: string; readonly appearance: Appearance }
>;
/** The fields of a claim that a correction may set. */
export type CorrectableFields = Partial<
  Pick<Claim, 'phase' | 'polarity' | 'modality' | 'claimant' | 'utteredOn' | 'place' | 'value'> & {
    readonly action: Action;
    readonly time: ClaimTime;
    readonly quantity: Quantity | null;
  }
>;
export type ClaimCorrected = Fact<
  'ClaimCorrected',
  {
    readonly claimId: string;
    readonly changes: CorrectableFields;
    readonly reason: string;
    readonly authority: string;
  }
>;
export type ClaimRetracted = Fact<
  'ClaimRetracted',
  { readonly claimId: string; readonly reason: string; readonly authority: string }
>;
/** The newsroom misread the article: our own repair, never a source's correction. */
export type ExtractionAmended = Fact<
  'ExtractionAmended',
  { readonly claimId: string; readonly changes: CorrectableFields; readonly reason: string }
>;
export type ClaimEvent =
  ClaimRecorded | AppearanceRecorded | ClaimCorrected | ClaimRetracted | ExtractionAmended;

// ── story ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** Its title is the headline of its articles, and stands in their texts alone. */
export type StoryOpened = Fact<'StoryOpened', { readonly storyId: string; readonly language: Language }>;
export type ClaimsLinked = Fact<
  'ClaimsLinked',
  {
    readonly storyId: string;
    readonly articleId: string;
    readonly claimIds: readonly string[];
    /** Why the article belongs here, in words. */
    readonly evidence: readonly string[];
  }
>;
export type StoryEvent = StoryOpened | ClaimsLinked;

// ── contradiction ───────────────────────────────────────────────────────────────────────────────────────────────
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
     * claim: readers fill them from the articles' text, which is no part of the event.
     */
    readonly explanation: string;
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
  { readonly contradictionId: string; readonly reason: DismissalReason; readonly note: string | null }
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

export type LedgerEvent = SourceEvent | ArticleEvent | ClaimEvent | StoryEvent | ContradictionEvent;
