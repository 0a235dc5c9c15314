import { isGivenName } from '../entities/office-lookup.js';
import type { ReadingContext } from '../stages.js';
import { arabicStem } from '../text/stems.js';
import { tokensOf } from '../text/tokenise.js';
import { KnownOfWords } from '../text/words.js';
import { isCommonWord } from '../text/word-rarity.js';

/** So many uncommon words tell one happening from the others of its day. */
const MOST = 40;
const FEWEST_LETTERS = 3;

/**
 * Stems of the words of a report that few reports use, in the order of the text, headline first: two reports of one
 * happening share some of them. Read for Arabic alone; empty for other languages.
 */
export function tracesOf(context: ReadingContext): readonly string[] {
  if (context.language !== 'ar') return [];
  const stems = new Set<string>();
  for (const { kind, word } of tokensOf(context)) {
    if (stems.size >= MOST) break;
    const { stem } = kind === 'word' ? TRACES.of(word) : NONE;
    if (stem !== null) stems.add(stem);
  }
  return [...stems];
}

interface Trace {
  /** Null for a word that tells nothing. */
  readonly stem: string | null;
}
const NONE: Trace = { stem: null };

const TRACES = new KnownOfWords<Trace>((norm) => {
  if (norm.length < FEWEST_LETTERS || isGivenName('ar', norm)) return NONE;
  const stem = arabicStem(norm);
  return stem.length >= FEWEST_LETTERS && !isCommonWord(stem) ? { stem } : NONE;
});
