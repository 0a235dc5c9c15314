import type { Language } from '@isnad/claim-model';

import { DETACHED_CLITICS } from './lexicon/detached-clitics.js';
import type { QuantityTables } from './lexicon/tables.js';
import type { NumberReading } from './words/number.js';
import type { Token } from './words/token.js';

/** A text as the quantity rules see it. */
export interface QuantityText {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly numbers: readonly (NumberReading | undefined)[];
  /** 1 where a date or clock time covers the token. */
  readonly taken: Uint8Array;
  readonly tables: QuantityTables;
}

/** Longer words before a point and digits end a sentence. */
const LONGEST_ABBREVIATION = 4;

/** Arabic writes و and ال as words of their own before digits. */
export function isDetachedClitic(token: Token): boolean {
  return DETACHED_CLITICS.has(token.norm);
}

export function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.line) return true;
  if (token.kind !== 'mark' || !'.!?؟…;؛'.includes(token.norm)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.glued === true) return false;
  if (token.norm !== '.' || before?.kind !== 'word') return true;
  // "Jan. 11", "10 тыс. человек", "J. Smith": a point of abbreviation.
  if (before.sense?.numeral?.k === 'scale' || before.norm.length === 1) return false;
  return !(before.norm.length <= LONGEST_ABBREVIATION && after?.kind === 'digits' && after.line === false);
}
