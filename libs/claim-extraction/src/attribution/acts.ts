import type { Attribution } from '../stages.js';
import type { Range } from './reader.js';

/** Who speaks, as the text words it. */
export interface Source extends Range {
  /** Surface form without title where there is a name; quotes and clitics removed. */
  readonly surface: string;
  readonly key: string;
  readonly kind: 'person' | 'body' | 'outlet' | 'phrase' | 'anaphor';
  /** For an anaphor, what it points back to. */
  readonly points: 'any' | 'person' | 'ministry' | 'outlet' | 'statement' | null;
}

/** One act of speech in one sentence, before names are resolved and relays joined. */
export interface SpeechAct {
  /** null: the one who spoke last ("وأضاف أن", "adding that"). */
  readonly source: Source | null;
  readonly cue: Range;
  readonly lemma: string;
  readonly act: Attribution['act'];
  /** What is said; 'before' where it is the sentence before ("Об этом сообщил …"). */
  readonly content: Range | 'before';
  /** Where a date belongs to the speech and not to its content. */
  readonly zone: readonly Range[];
  readonly via: readonly string[];
  /**
   * relay: an outlet that may only pass on what others say in the same sentence; cites: the true source of an outlet's
   * report; via: a carrier, never the claimant; dates: only tells when the speaker spoke; continuation: the same speaker goes on.
   */
  readonly role: 'claim' | 'relay' | 'cites' | 'via' | 'dates' | 'continuation';
  readonly rule: string;
}
