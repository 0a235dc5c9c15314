import type { Language } from '@isnad/claim-model';
import type { EntityType } from '../stages.js';
import { PhraseIndex } from '../text/phrases.js';
import { foldText } from '../text/letters.js';
import { AMBIGUOUS, COUNTRIES } from './lexicon/countries.js';
import { GUARDS, type Guard } from './lexicon/guards.js';
import { BODIES, MINISTRY_SUBJECTS, ORGANISATIONS } from './lexicon/organisations.js';
import { OUTLETS, PLATFORMS } from './lexicon/outlets.js';
import { AFRICA_ASIA } from './lexicon/places/africa-asia.js';
import { ARAB_WORLD } from './lexicon/places/arabic-arab-world.js';
import { ARABIC_ELSEWHERE } from './lexicon/places/arabic-elsewhere.js';
import { EGYPT } from './lexicon/places/egypt.js';
import { EUROPE_AMERICAS } from './lexicon/places/europe-americas.js';
import { LEVANT_GULF } from './lexicon/places/levant-gulf.js';
import { POST_SOVIET } from './lexicon/places/post-soviet.js';
import { itemsOf, rowsOf } from './lexicon/tables.js';
import { skeletonOf } from './transliteration.js';
import { WORLD } from './world.js';

/** A name that a lexicon knows. */
export interface NameEntry {
  readonly type: EntityType | 'platform';
  /** As in Entity.id, without the country of a body that every country has. */
  readonly id: string;
  /** ISO alpha-2; null where it belongs to none. */
  readonly country: string | null;
  /** adjective: "Kazakh", "российский", "الروسية" and words for inhabitants. */
  readonly form: 'name' | 'adjective';
  /** How it must be written to be a name: any case, capital first, or all capitals. */
  readonly writing: 'any' | 'capital' | 'upper';
  readonly guard: Guard | null;
}

const indexes: Partial<Record<Language, PhraseIndex<NameEntry>>> = {};

/** All lexicon names of a language (and the Latin-script outlets in all of them), built on first use. */
export function namesOf(language: Language): PhraseIndex<NameEntry> {
  return (indexes[language] ??= build(language));
}

function build(language: Language): PhraseIndex<NameEntry> {
  const index = new PhraseIndex<NameEntry>(language);
  const add = (
    phrase: string,
    entry: Pick<NameEntry, 'type' | 'id' | 'country'>,
    form: NameEntry['form'] = 'name',
  ) => {
    index.add(phrase, {
      ...entry,
      form,
      writing: writingOf(phrase),
      guard: GUARDS.get(foldText(phrase)) ?? null,
    });
  };
  for (const [id, ...names] of rowsOf(OUTLETS)) {
    for (const name of itemsOf(names.join(',')))
      add(name, { type: 'outlet', id: `outlet:${id ?? ''}`, country: null });
  }
  for (const [id, names] of rowsOf(PLATFORMS)) {
    for (const name of itemsOf(names))
      add(name, { type: 'platform', id: `platform:${id ?? ''}`, country: null });
  }
  addOrganisations(language, add);
  for (const table of [EGYPT, LEVANT_GULF, POST_SOVIET, EUROPE_AMERICAS, AFRICA_ASIA]) {
    for (const [id, country, type, en, ru, ar] of rowsOf(table)) {
      const kind = type === 'region' ? 'region' : 'city';
      for (const name of itemsOf({ ar, en, ru }[language])) {
        add(name, {
          type: kind,
          id: `${kind}:${id ?? ''}`,
          country: country === '' ? null : (country ?? null),
        });
      }
    }
  }
  if (language === 'ar') addArabicPlaces(add);
  addCountries(language, add);
  return index;
}

type Add = (
  phrase: string,
  entry: Pick<NameEntry, 'type' | 'id' | 'country'>,
  form?: NameEntry['form'],
) => void;

/**
 * Places that only the Arabic tables list are called as places outside the tables are, by their consonants, so that they
 * meet themselves in the other languages.
 */
function addArabicPlaces(add: Add): void {
  for (const table of [ARAB_WORLD, ARABIC_ELSEWHERE]) {
    for (const [, country, type, , , ar] of rowsOf(table)) {
      const [first = '', ...others] = itemsOf(ar);
      const id = `city:~${foldText(first).split(' ').map(skeletonOfWord).join('')}`;
      for (const name of [first, ...others])
        add(name, {
          type: type === 'region' ? 'region' : 'city',
          id,
          country: country === '' ? null : (country ?? null),
        });
    }
  }
}

/** Consonants of a folded word without its article. */
const skeletonOfWord = (word: string): string =>
  skeletonOf(word.length > 4 && word.startsWith('ال') ? word.slice(2) : word);

function addOrganisations(language: Language, add: Add): void {
  for (const [id, country, en, ru, ar] of rowsOf(ORGANISATIONS)) {
    for (const name of itemsOf({ ar, en, ru }[language])) {
      add(name, organisation(id ?? '', country === '' ? null : (country ?? null)));
    }
  }
  for (const [id, ru, en, ar] of rowsOf(BODIES)) {
    const key = id?.includes(':') === true ? id : `body:${id ?? ''}`;
    for (const name of itemsOf({ ar, en, ru }[language])) add(name, organisation(key, null));
  }
  for (const [key, en, ru, ar] of rowsOf(MINISTRY_SUBJECTS)) {
    const body = organisation(`ministry:${key ?? ''}`, null);
    for (const subject of itemsOf({ ar, en, ru }[language])) {
      if (language === 'ar') add(`وزارة ${subject}`, body);
      else if (language === 'ru') add(`министерство ${subject}`, body);
      else
        for (const name of [`${subject} Ministry`, `Ministry of ${subject}`, `Department of ${subject}`])
          add(name, body);
    }
  }
  if (language === 'ar') {
    for (const bare of ['الداخلية', 'الخارجية']) {
      add(bare, organisation(bare === 'الداخلية' ? 'ministry:interior' : 'ministry:foreign', null));
    }
  }
}

const organisation = (id: string, country: string | null): Pick<NameEntry, 'type' | 'id' | 'country'> => ({
  type: 'organisation',
  id: id.includes(':') ? id : `organisation:${id}`,
  country,
});

/** What the people of a state are called: French are of France before they are of its territories. */
const NATIONS: ReadonlySet<string> = new Set(
  WORLD.filter((country) => country.unMember === true).flatMap((country) => [
    country.demonyms?.['eng']?.m ?? '',
    country.demonyms?.['eng']?.f ?? '',
  ]),
);

function addCountries(language: Language, add: Add): void {
  const extra = new Map(rowsOf(COUNTRIES).map((row) => [row[0] ?? '', row]));
  const cldr = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const country of WORLD) {
    const code = country.cca2;
    const entry = { type: 'country', id: `country:${code}`, country: code } as const;
    const [, ar, arAdjectives, ru, en] = extra.get(code) ?? [];
    const translated = country.translations[language === 'ar' ? 'ara' : 'rus'];
    const official = language === 'en' ? country.name.official : translated?.official;
    const common = language === 'en' ? country.name.common : translated?.common;
    const tabled = [cldr.of(code), common, official].filter((name) => name !== undefined);
    for (const name of [...tabled, ...itemsOf({ ar, en: undefined, ru: undefined }[language])]) {
      if (name.length > 2 && !AMBIGUOUS.has(foldText(name))) add(name, entry);
    }
    if (language === 'ar')
      for (const adjective of itemsOf(arAdjectives)) addArabicAdjective(adjective, entry, add);
    else {
      const demonyms = [country.demonyms?.['eng']?.m, country.demonyms?.['eng']?.f];
      const english = [
        ...itemsOf(en),
        ...demonyms.filter((name) => country.unMember === true || !NATIONS.has(name ?? '')),
      ];
      for (const name of language === 'en' ? english : itemsOf(ru)) {
        if (name === undefined || name === '') continue;
        if (AMBIGUOUS.has(foldText(name))) continue;
        add(name, entry, language === 'en' ? englishForm(name) : /^[А-ЯЁ]/.test(name) ? 'name' : 'adjective');
      }
      if (language === 'en')
        for (const capital of country.capital ?? []) add(capital, capitalOf(capital, code));
    }
  }
}

const capitalOf = (name: string, country: string): Pick<NameEntry, 'type' | 'id' | 'country'> => ({
  type: 'city',
  id: `city:${foldText(name).replaceAll(' ', '-')}`,
  country,
});

/** English rows mix names ("Britain") with adjectives; the endings and a few words tell. */
function englishForm(name: string): NameEntry['form'] {
  return ENGLISH_NAMES.has(name) || /^the |Republic|Federation|territories$|Arab Emirates/.test(name)
    ? 'name'
    : 'adjective';
}

const ENGLISH_NAMES = new Set(
  "UAE,Bosnia,DR Congo,DRC,Democratic Republic of Congo,Democratic Republic of the Congo,Ivory Coast,Cote d'Ivoire,PRC,UK,U.K,Britain,Great Britain,England,Scotland,Wales,North Korea,South Korea,DPRK,Kirghizia,Macedonia,Burma,Holland,Papua New Guinea,Palestine,Türkiye,US,U.S,USA,U.S.A,America,Vatican,Holy See,Kosovo,Costa Rica".split(
    ',',
  ),
);

function addArabicAdjective(
  adjective: string,
  entry: Pick<NameEntry, 'type' | 'id' | 'country'>,
  add: Add,
): void {
  for (const ending of adjective.endsWith('ي') ? ['', 'ة', 'ا', 'ين', 'ون', 'ان', 'ات', 'تين'] : ['']) {
    const words = adjective.split(' ');
    add(words.map((word) => `${word}${ending}`).join(' '), entry, 'adjective');
    add(words.map((word) => `ال${word}${ending}`).join(' '), entry, 'adjective');
  }
  // Egyptian papers write the final ya without its dots.
  if (adjective.endsWith('ي')) add(`ال${adjective.slice(0, -1)}ى`, entry, 'adjective');
}

function writingOf(phrase: string): NameEntry['writing'] {
  const letters = phrase.replace(/[^\p{L}]/gu, '');
  if (letters.length > 0 && letters.length <= 6 && /^[\p{Lu}]+$/u.test(letters)) return 'upper';
  return /^\p{Lu}/u.test(phrase) ? 'capital' : 'any';
}

let subjects: PhraseIndex<string> | null = null;

/** What Arabic ministries are for ("الدفاع"), with the key of the ministry. */
export function ministrySubjects(): PhraseIndex<string> {
  if (subjects !== null) return subjects;
  subjects = new PhraseIndex<string>('ar');
  for (const [key, , , ar] of rowsOf(MINISTRY_SUBJECTS))
    for (const name of itemsOf(ar)) subjects.add(name, key ?? '');
  return subjects;
}
