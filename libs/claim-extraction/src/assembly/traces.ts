import { isGivenName } from '../entities/office-lookup.js';
import type { ReadingContext } from '../stages.js';
import { arabicStem } from '../text/stems.js';
import { tokensOf } from '../text/tokenise.js';
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
  for (const { kind, norm } of tokensOf(context)) {
    if (stems.size >= MOST) break;
    if (kind !== 'word' || norm.length < FEWEST_LETTERS || isGivenName('ar', norm)) continue;
    const stem = arabicStem(norm);
    if (stem.length >= FEWEST_LETTERS && !isCommonWord(stem)) stems.add(stem);
  }
  return [...stems];
}
