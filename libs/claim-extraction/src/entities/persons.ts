import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { arabicPersons } from './persons-arabic.js';
import { capitalisedPersons } from './persons-capitalised.js';
import type { Mention } from './mentions.js';

/** The persons of a sentence, given the names and offices that the lexicons found in it. */
export function personsIn(
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  mentions: readonly Mention[],
): Mention[] {
  switch (language) {
    case 'ar':
      return arabicPersons(tokens, from, to, mentions);
    case 'en':
    case 'ru':
      return capitalisedPersons(language, tokens, from, to, mentions);
  }
}
