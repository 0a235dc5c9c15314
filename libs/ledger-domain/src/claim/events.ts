import type { Action, Claim, ClaimTime, Explanation, Quantity, Scope, Span } from '@isnad/claim-model';
import type { EditorialAct, ToldAct } from '../editorial-act.js';
import type { Fact } from '../fact.js';

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
/** What another report of a claim says in its own words, and of what it tells besides. */
export interface OtherReading {
  /** As this report names the claimant. */
  readonly claimant: string;
  /** The words of the condition in this report. */
  readonly condition: Span | null;
  readonly scope: Scope;
}
export type AppearanceRecorded = Fact<
  'AppearanceRecorded',
  {
    readonly claimId: string;
    readonly appearance: Appearance;
    /** Null in what was recorded before it was kept: then the claim's own stands in for it. */
    readonly reading: OtherReading | null;
  }
>;
/** The fields of a claim that a correction may set. */
export type CorrectableFields = Partial<
  Pick<Claim, 'phase' | 'polarity' | 'modality' | 'claimant' | 'utteredOn' | 'place' | 'value'> & {
    readonly action: Action;
    readonly time: ClaimTime;
    readonly quantity: Quantity | null;
  }
>;
/** Their names, in the order in which they are shown. */
export const CORRECTABLE_FIELDS = [
  'action',
  'phase',
  'polarity',
  'modality',
  'claimant',
  'utteredOn',
  'time',
  'quantity',
  'place',
  'value',
] as const satisfies readonly (keyof CorrectableFields)[];
export type CorrectableField = (typeof CORRECTABLE_FIELDS)[number];

/** It said something wrong, and says this now. */
export type ClaimCorrected = Fact<
  'ClaimCorrected',
  EditorialAct & { readonly claimId: string; readonly changes: CorrectableFields }
>;
/** It was right when it was said; the claimant says this by now. */
export type ClaimUpdated = Fact<
  'ClaimUpdated',
  EditorialAct & { readonly claimId: string; readonly changes: CorrectableFields }
>;
/** It was worded so that it could be misunderstood; what it says stays. */
export type ClaimClarified = Fact<
  'ClaimClarified',
  ToldAct & {
    readonly claimId: string;
    /** The field that is meant; null: the whole claim. */
    readonly field: CorrectableField | null;
  }
>;
/** A note of the editors: what readers should know of it, which changes nothing of what it says. */
export type ClaimAnnotated = Fact<
  'ClaimAnnotated',
  ToldAct & { readonly claimId: string; readonly field: CorrectableField | null }
>;
export type ClaimRetracted = Fact<'ClaimRetracted', EditorialAct & { readonly claimId: string }>;
/** It is not to be leant on until it is released: contradictions with it are no alarms meanwhile. */
export type ClaimHeld = Fact<'ClaimHeld', EditorialAct & { readonly claimId: string }>;
export type ClaimReleased = Fact<'ClaimReleased', EditorialAct & { readonly claimId: string }>;

/** What the newsroom's own check of a claim came to. */
export interface Review extends EditorialAct {
  readonly claimId: string;
  /** The verdict in words, as published: "True", "Mostly false", "No evidence". */
  readonly verdict: string;
  /** Where the review can be read: an http(s) address. */
  readonly reviewUrl: string;
}
export type ClaimVerified = Fact<'ClaimVerified', Review>;
export type ClaimRefuted = Fact<'ClaimRefuted', Review>;
/** The newsroom misread the article: our own repair, never a source's correction. */
export type ExtractionAmended = Fact<
  'ExtractionAmended',
  { readonly claimId: string; readonly changes: CorrectableFields; readonly reason: string }
>;
/** The newsroom misread the article: it says nothing of the kind. An amendment makes a claim of it again. */
export type ExtractionRejected = Fact<
  'ExtractionRejected',
  { readonly claimId: string; readonly reason: string }
>;
export type ClaimEvent =
  | ClaimRecorded
  | AppearanceRecorded
  | ClaimCorrected
  | ClaimUpdated
  | ClaimClarified
  | ClaimAnnotated
  | ClaimRetracted
  | ClaimHeld
  | ClaimReleased
  | ClaimVerified
  | ClaimRefuted
  | ExtractionAmended
  | ExtractionRejected;
