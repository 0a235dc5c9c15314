import type { Language } from '@isnad/claim-model';

import { fold } from '../words/characters.js';
import { addEntries, type Entry } from '../words/entries.js';
import { PhraseTable } from '../words/phrases.js';
import type { Sense } from '../words/sense.js';
import type { CountedUnit } from '../words/unit.js';
import { ARABIC_NUMBERS } from './arabic.js';
import { ARABIC_SINGULARS, ARABIC_UNITS } from './arabic-units.js';
import { BOUNDS_AFTER, BOUNDS_BEFORE, DISTANT_OVER, NEGATIONS, type Bound } from './bounds.js';
import {
  AMONG,
  CHANGES,
  DAILY,
  COUNT_NOUNS,
  NOUN_STOPS,
  NUMBERED_THINGS,
  PEOPLE_VERBS,
  PER,
  RANGES,
  TOLLS,
} from './context.js';
import { ENGLISH_NUMBERS } from './english.js';
import { ENGLISH_UNITS } from './english-units.js';
import { PRICED_UNITS } from './price-of-one.js';
import { RUSSIAN_NUMBERS } from './russian.js';
import { RUSSIAN_UNITS } from './russian-units.js';
import { DETACHED_CLITICS } from './detached-clitics.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, UNIT } from './unit-names.js';

/** Everything the quantity rules look up in one language. */
export interface QuantityTables {
  readonly units: PhraseTable<CountedUnit>;
  /** Arabic nouns that say two by their ending. */
  readonly duals: ReadonlyMap<string, CountedUnit>;
  readonly before: PhraseTable<Bound>;
  readonly after: PhraseTable<Bound>;
  readonly distantOver: PhraseTable<true>;
  readonly countNouns: PhraseTable<true>;
  readonly tolls: PhraseTable<true>;
  readonly among: PhraseTable<true>;
  readonly peopleVerbs: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly ranges: PhraseTable<ReadonlySet<string>>;
  readonly rangeOpeners: ReadonlySet<string>;
  readonly per: PhraseTable<true>;
  readonly daily: PhraseTable<true>;
  readonly priced: PhraseTable<string>;
  readonly numbers: readonly Entry[];
  /** Words that a quantity may begin with besides those of numbers: its first word is one of these or a number. */
  readonly starts: ReadonlySet<string>;
  /** Words that clitics may be stripped to reach. */
  words(): Generator<string>;
}

const NUMBERS: Readonly<Record<Language, readonly Entry[]>> = {
  ar: ARABIC_NUMBERS,
  en: ENGLISH_NUMBERS,
  ru: RUSSIAN_NUMBERS,
};

const UNITS: Readonly<Record<Language, readonly (readonly [CountedUnit, string])[]>> = {
  ar: [...ARABIC_UNITS, ...ARABIC_SINGULARS.flatMap((noun) => arabicSingulars(noun))],
  en: ENGLISH_UNITS,
  ru: RUSSIAN_UNITS,
};

/** Words that digits may be written onto: "US$", and what Arabic sets apart before them. */
const BEFORE_DIGITS: readonly string[] = ['us', ...DETACHED_CLITICS];

export const QUANTITY_TABLES: Readonly<Record<Language, QuantityTables>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

function build(language: Language): QuantityTables {
  const flag = (phrases: string): PhraseTable<true> => new PhraseTable([[true, phrases]], fold);
  const set = (words: string, separator: string): ReadonlySet<string> =>
    new Set(words.split(separator).map(fold));
  const ranges = RANGES[language];
  const units = new PhraseTable([...UNITS[language], ...currencyCodes(), ...currencySigns()], fold);
  const duals = language === 'ar' ? arabicDuals() : new Map<string, CountedUnit>();
  const tables = {
    units,
    duals,
    before: new PhraseTable(BOUNDS_BEFORE[language], fold),
    after: new PhraseTable(BOUNDS_AFTER[language], fold),
    distantOver: flag(DISTANT_OVER[language]),
    countNouns: flag(COUNT_NOUNS[language]),
    tolls: flag(TOLLS[language]),
    among: flag(AMONG[language]),
    peopleVerbs: set(PEOPLE_VERBS[language], '|'),
    negations: set(NEGATIONS[language], '|'),
    stops: set(NOUN_STOPS[language], ' '),
    numbered: set(NUMBERED_THINGS[language], '|'),
    changes: set(CHANGES[language], '|'),
    ranges: new PhraseTable(
      ranges.map(({ open, join }) => [new Set(join.split('|')) as ReadonlySet<string>, open] as const),
      fold,
    ),
    rangeOpeners: new Set(ranges.map(({ open }) => open)),
    per: flag(PER[language]),
    daily: flag(DAILY[language]),
    priced: new PhraseTable(PRICED_UNITS[language], fold),
    numbers: NUMBERS[language],
  };
  const openers = [units, tables.before, tables.distantOver, tables.countNouns, tables.tolls, tables.ranges];
  return {
    ...tables,
    starts: new Set([
      ...openers.flatMap((table) => [...table.firstWords()]),
      ...duals.keys(),
      ...CURRENCY_SIGNS.keys(),
      ...BEFORE_DIGITS,
    ]),
    *words() {
      for (const table of [
        units,
        tables.before,
        tables.after,
        tables.distantOver,
        tables.countNouns,
        tables.tolls,
        tables.among,
        tables.ranges,
        tables.priced,
        tables.daily,
      ])
        yield* table.words();
      yield* duals.keys();
      yield* tables.peopleVerbs;
      yield* tables.changes;
      yield* tables.negations;
    },
  };
}

function currencySigns(): (readonly [CountedUnit, string])[] {
  return [...CURRENCY_SIGNS].map(([sign, unit]) => [unit, sign] as const);
}

function currencyCodes(): (readonly [CountedUnit, string])[] {
  const named: Readonly<Record<string, CountedUnit>> = UNIT;
  return CURRENCY_CODES.split(' ').map((code) => [named[code] ?? UNIT.unnamed, code] as const);
}

function arabicSingulars(noun: (typeof ARABIC_SINGULARS)[number]): (readonly [CountedUnit, string])[] {
  const stems = `${noun.broken} ${noun.sound ?? ''}`.trim().split(' ');
  // The accusative after 11…99 adds an alif to masculine nouns.
  return [[noun.unit, stems.flatMap((stem) => (stem.endsWith('ة') ? [stem] : [stem, `${stem}ا`])).join('|')]];
}

function arabicDuals(): Map<string, CountedUnit> {
  const duals = new Map<string, CountedUnit>();
  for (const { unit, broken, sound } of ARABIC_SINGULARS) {
    for (const noun of broken.split(' '))
      for (const ending of ['ان', 'ين']) duals.set(fold(dualStem(noun) + ending), unit);
    if (sound !== undefined)
      for (const noun of sound.split(' ')) duals.set(fold(`${dualStem(noun)}ان`), unit);
  }
  // Words that look like a dual and are none.
  for (const homograph of ['عدوان', 'عنوان', 'بيتين', 'ميلان', 'امران', 'عامين'])
    if (homograph !== 'عامين') duals.delete(fold(homograph));
  return duals;
}

function dualStem(noun: string): string {
  return noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
}

/** Number senses of one language as a dictionary. */
export function numberSenses(language: Language): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  addEntries(senses, NUMBERS[language]);
  return senses;
}
