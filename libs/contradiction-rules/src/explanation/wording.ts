import type { Language } from '@isnad/claim-model';
import type { Ground } from '../evidence.js';

/** Who says what when through whom: one side of a pair, in words of its own article. */
export interface Side {
  /** The claimant; null where the outlet itself asserts it. */
  readonly who: string | null;
  readonly through: readonly string[];
  readonly outlet: string;
  /** A day in words. */
  readonly day: string;
  /** Whether the day is that of the utterance, or only that of the report. */
  readonly isUttered: boolean;
  /** The placeholder of the quote. */
  readonly quote: string;
}

/** The words of one language for relations and their evidence. */
export interface Wording {
  readonly language: Language;
  readonly told: (side: Side) => string;
  readonly ground: (ground: Ground) => string;
  readonly sameEvent: (reasons: readonly string[]) => string;
  readonly conflict: (reason: string) => string;
  /** For relations that are no conflict: how the two stand. */
  readonly relation: (reason: string) => string;
  readonly notUpdate: (reason: string) => string;
  readonly notScope: (reason: string) => string;
  /** @param confidence 0 … 1 */
  readonly sure: (confidence: number) => string;
}

/** From here on a finding is called likely, from there certain as far as words go. */
export const LIKELY = 0.7;
export const NEARLY_CERTAIN = 0.8;
