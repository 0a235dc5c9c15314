import type { Language } from '@isnad/claim-model';
import { foldText } from '../text/letters.js';
import { PhraseIndex, type PhraseMatch } from '../text/phrases.js';
import { type Token, tokenise } from '../text/tokenise.js';
import { GIVEN_NAMES } from './lexicon/given-names.js';
import { HONORIFICS, OFFICE_COMPLEMENTS, OFFICES } from './lexicon/offices.js';
import { itemsOf, rowsOf } from './lexicon/tables.js';
import { russianForms } from '../text/russian-forms.js';

const offices: Partial<Record<Language, PhraseIndex<string>>> = {};
const honorifics: Partial<Record<Language, PhraseIndex<true>>> = {};
const givenNames: Partial<Record<Language, ReadonlySet<string>>> = {};

/** Case forms of an office that are other words: после is "after" far more often than "of the ambassadors". */
const NOT_OFFICES = new Set(['после', 'главное', 'главным', 'главной']);

/** The office ("foreign minister", "глава МИД", "وزير الخارجية") that begins at a token, with its key. */
export function officeAt(
  language: Language,
  tokens: readonly Token[],
  at: number,
  limit: number,
): PhraseMatch<string> | null {
  if (tokens[at]?.kind !== 'word') return null;
  const office = (offices[language] ??= buildOffices(language)).longest(tokens, at, limit);
  if (office === null) return null;
  if (NOT_OFFICES.has(tokens[at]?.norm ?? '')) return null;
  // "أرض ملك محمد": his property, and no king.
  if (language === 'ar' && tokens[at]?.norm === 'ملك' && isGivenName('ar', tokens[at + 1]?.norm ?? ''))
    return null;
  // "الحزب الحاكم": the ruling party, and no governor.
  if (
    language === 'ar' &&
    /^الحاكمه?$/.test(tokens[at]?.norm ?? '') &&
    /^[وفبل]{0,2}(?:ال|لل)/.test(tokens[at - 1]?.norm ?? '')
  )
    return null;
  return office;
}

/** Token index after ranks and forms of address; the token itself where there are none. */
export function isHonorificAt(
  language: Language,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number {
  const index = (honorifics[language] ??= buildHonorifics(language));
  let end = at;
  for (;;) {
    const found = index.longest(tokens, end, limit);
    // Ranks are capitalised in English ("General Serdyukov"), and "general" is a common word.
    if (found === null || (language === 'en' && tokens[end]?.capital !== true)) return end;
    end = found.to;
    if (tokens[end]?.raw === '.') end += 1;
  }
}

export function isGivenName(language: Language, norm: string): boolean {
  return (givenNames[language] ??= buildGivenNames(language)).has(norm);
}

const complements = new Set(OFFICE_COMPLEMENTS.split(',').map(foldText));

/** Arabic words that continue an office and begin no name. */
export function isOfficeComplement(norm: string): boolean {
  return complements.has(norm);
}

function buildOffices(language: Language): PhraseIndex<string> {
  const index = new PhraseIndex<string>(language);
  for (const [key, en, ru, ar] of rowsOf(OFFICES)) {
    for (const office of itemsOf({ ar, en, ru }[language])) {
      if (language !== 'ar')
        for (const form of [office, ...former(language, office)]) index.add(form, key ?? '');
      else for (const form of arabicForms(office)) index.add(form, key ?? '');
    }
  }
  return index;
}

/** "ex-minister", "экс-министр" of one word. */
const former = (language: 'en' | 'ru', office: string): readonly string[] =>
  /^[a-zа-яё]/.test(office) ? [`${language === 'en' ? 'ex' : 'экс'}-${office}`] : [];

/** With and without article, and with the adjective "former" left to the reader; feminine forms are listed. */
function arabicForms(office: string): readonly string[] {
  const [head, ...rest] = tokenise(office).map((token) => token.raw);
  if (head === undefined || head.startsWith('ال')) return [office];
  const agreeing =
    rest.length === 1 &&
    ['رسمي', 'رسمى', 'عام', 'خاص', 'فني', 'تنفيذي', 'حقوقي', 'صحفي'].includes(rest[0] ?? '');
  const tail = rest.map((word) => (agreeing ? `ال${word}` : word)).join(' ');
  return [office, `ال${head}${tail === '' ? '' : ` ${tail}`}`];
}

function buildHonorifics(language: Language): PhraseIndex<true> {
  const index = new PhraseIndex<true>(language);
  for (const title of itemsOf(HONORIFICS[language])) index.add(title.replace(/\.$/, ''), true);
  return index;
}

function buildGivenNames(language: Language): ReadonlySet<string> {
  const names = itemsOf(GIVEN_NAMES[language]).map(foldText);
  return new Set(language === 'ru' ? names.flatMap((name) => [...russianForms(name)]) : names);
}
