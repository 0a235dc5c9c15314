import type { Language } from '@isnad/claim-model';

import { readNumbers } from '../quantity/words/numerals.js';
import { tokenise } from '../quantity/words/token.js';
import { readTimes } from './grammar.js';
import type { TimeReading } from './reading.js';
import type { TimeSource } from './source.js';
import { TIME_TABLES, VOCABULARIES } from './words.js';

export interface ReadText {
  readonly source: TimeSource;
  readonly readings: readonly TimeReading[];
}

/** The times and the quantities of one article are asked for one after the other: the last text is kept. */
let last: ReadText | null = null;

/** Cuts a text into tokens and reads its numbers and times, which both rule sets start from. */
export function readText(text: string, language: Language, dialogue = false): ReadText {
  if (
    last?.source.text === text &&
    last.source.tables.language === language &&
    last.source.dialogue === dialogue
  )
    return last;
  const tokens = tokenise(text, VOCABULARIES[language]);
  const numbers = readNumbers(text, tokens, language);
  const source = { text, tokens, numbers, tables: TIME_TABLES[language], dialogue };
  last = { source, readings: readTimes(source) };
  return last;
}
