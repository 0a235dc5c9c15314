import { LANGUAGES, type Language } from '@isnad/claim-model';
import { PhraseIndex } from '../text/phrases.js';
import type { Token } from '../text/tokenise.js';
import { GENERIC_SOURCES } from './lexicon/generic-sources.js';
import { itemsOf } from './lexicon/tables.js';

const indexes = new Map<Language, PhraseIndex<true>>(
  LANGUAGES.map((language) => {
    const index = new PhraseIndex<true>(language);
    for (const noun of itemsOf(GENERIC_SOURCES[language])) index.add(noun, true);
    return [language, index];
  }),
);

/** Token index after a common noun for a speaker ("officials", "источник", "مصادر"); the token itself where none stands. */
export function genericSourceEnd(
  language: Language,
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): number {
  return indexes.get(language)?.longest(tokens, at, limit)?.to ?? at;
}
