import type { Language } from '@isnad/claim-model';
import type { PhraseMatch } from '../text/phrases.js';
import type { Token } from '../text/tokenise.js';
import { isMediaNoun } from './media-nouns.js';
import { PLACE_WORDS } from './lexicon/guards.js';
import { ministrySubjects, type NameEntry, namesOf } from './names.js';

const QUOTES = new Set(['"', '«', '“', '„', '”', "'", '‘', '’', '″']);

/**
 * The lexicon name that begins at a token, if it is written as a name and nothing before it speaks against it.
 *
 * @param alone the tokens are a name and nothing else, so guards do not apply
 */
export function nameAt(
  language: Language,
  tokens: readonly Token[],
  at: number,
  limit: number,
  alone = false,
): PhraseMatch<NameEntry> | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const subject = language === 'ar' ? arabicMinistry(tokens, at, limit) : null;
  if (subject !== null) return subject;
  const found = namesOf(language).longest(tokens, at, limit) ?? foreign(language, tokens, at, limit);
  if (found === null) return null;
  const { writing, guard } = found.value;
  if (writing === 'upper' && token.raw !== token.raw.toUpperCase()) return null;
  if (writing === 'capital' && !token.capital) return null;
  if (guard === null || alone) return found;
  const before = tokens[at - 1];
  switch (guard) {
    case 'media':
      return before !== undefined && (QUOTES.has(before.raw) || isMediaNoun(language, tokens, at - 1))
        ? found
        : null;
    case 'place':
      if (found.clitic?.preposition === 'ب' || found.clitic?.preposition === 'ل') return found;
      return before !== undefined && PLACE_WORDS.has(before.norm) ? found : null;
    case 'sole':
      return found.clitic === null || found.clitic.preposition === '' ? found : null;
    case 'ministry':
      return before === undefined || !/^[وفبكل]{0,2}ال/.test(before.norm) || before.kind !== 'word'
        ? found
        : null;
  }
}

/** Names in Latin letters inside Arabic and Russian text: outlets, mostly. */
function foreign(
  language: Language,
  tokens: readonly Token[],
  at: number,
  limit: number,
): PhraseMatch<NameEntry> | null {
  if (language === 'en' || !isLatin(tokens[at]?.raw.charCodeAt(0) ?? 0)) return null;
  const found = namesOf('en').longest(tokens, at, limit);
  return found?.value.type === 'outlet' || found?.value.type === 'platform' ? found : null;
}

const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** "الدفاع الروسية", "الصحة المصرية": the word for ministry left out, its gender kept by the adjective. */
function arabicMinistry(tokens: readonly Token[], at: number, limit: number): PhraseMatch<NameEntry> | null {
  const subject = ministrySubjects().longest(tokens, at, limit);
  if (subject === null || subject.to >= limit) return null;
  const next = tokens[subject.to];
  if (next === undefined || !/^ال.*يه$/.test(next.norm)) return null;
  const country = namesOf('ar').longest(tokens, subject.to, limit);
  if (country?.value.form !== 'adjective' || country.clitic !== null) return null;
  const value: NameEntry = {
    type: 'organisation',
    id: `ministry:${subject.value}`,
    country: country.value.country,
    form: 'name',
    writing: 'any',
    guard: null,
  };
  return { value, to: country.to, clitic: subject.clitic };
}
