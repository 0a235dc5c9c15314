import { LANGUAGES, type Language } from '@isnad/claim-model';
import { PhraseIndex } from '../text/phrases.js';
import type { Token } from '../text/tokenise.js';
import { MEDIA_NOUNS } from './lexicon/outlets.js';
import { itemsOf } from './lexicon/tables.js';

const indexes = new Map<Language, PhraseIndex<true>>(
  LANGUAGES.map((language) => {
    const index = new PhraseIndex<true>(language);
    for (const noun of itemsOf(MEDIA_NOUNS[language])) index.add(noun, true);
    return [language, index];
  }),
);

/** Token index after the media noun ("news agency", "телеканал", "صحيفة") that begins at a token; the token itself where none does. */
export function mediaNounEnd(
  language: Language,
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): number {
  return indexes.get(language)?.longest(tokens, at, limit)?.to ?? at;
}

export function isMediaNoun(language: Language, tokens: readonly Token[], at: number): boolean {
  return mediaNounEnd(language, tokens, at, at + 1) > at;
}
