import type { Action, Claim, ClaimTime, Explanation, Quantity, Scope, Span } from '@isnad/claim-model';
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
