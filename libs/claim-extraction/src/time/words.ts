import type { Language } from '@isnad/claim-model';

import { QUANTITY_TABLES, numberSenses } from '../quantity/lexicon/tables.js';
import { fold } from '../quantity/words/characters.js';
import { addEntries } from '../quantity/words/entries.js';
import { compoundUnit } from '../quantity/words/compound-units.js';
import { PhraseTable } from '../quantity/words/phrases.js';
import type { Sense } from '../quantity/words/sense.js';
import type { Vocabulary } from '../quantity/words/token.js';
import { ARABIC_TIME } from './lexicon/arabic.js';
import { ENGLISH_TIME } from './lexicon/english.js';
import { DECADE_NAMES } from './lexicon/decades.js';
import { LEVANTINE_MONTHS, LUNAR_MONTHS } from './lexicon/arabic-months.js';
import { HOLIDAY_NAMES, type HolidayId } from './holidays/index.js';
import type { Cue, TimeLexicon } from './lexicon/lexicon.js';
import { RUSSIAN_TIME } from './lexicon/russian.js';
import type { Edge } from './reading.js';

/** The time words of one language, ready to be looked up. */
export interface TimeTables {
  readonly language: Language;
  /** Words without a sense of their own that a time may begin with. */
  readonly starts: ReadonlySet<string>;
  readonly days: PhraseTable<number>;
  readonly sameDay: PhraseTable<true>;
  readonly sameTime: PhraseTable<'M' | 'Y' | 'W'>;
  readonly after: PhraseTable<'ago' | 'earlier' | 'later' | 'fromNow'>;
  readonly inFuture: PhraseTable<true>;
  readonly pastPrefix: PhraseTable<true>;
  readonly adjacentDay: PhraseTable<number>;
  readonly durationCues: PhraseTable<true>;
  readonly within: PhraseTable<true>;
  readonly roles: PhraseTable<Cue>;
  readonly startVerbs: ReadonlySet<string>;
  readonly endVerbs: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly intend: ReadonlySet<string>;
  readonly infinitives: ReadonlySet<string>;
  readonly yearNouns: ReadonlySet<string>;
  readonly yearMarks: ReadonlySet<string>;
  readonly yearPrepositions: ReadonlySet<string>;
  readonly bc: PhraseTable<true>;
  readonly ad: PhraseTable<true>;
  readonly rangeOpen: ReadonlySet<string>;
  readonly rangeJoin: ReadonlySet<string>;
  /** Parts of a period, which news leaves to the period: early, конец, منتصف. */
  readonly edges: PhraseTable<Edge>;
  readonly holidays: PhraseTable<HolidayId>;
  readonly articles: ReadonlySet<string>;
  readonly zones: PhraseTable<string>;
  readonly am: PhraseTable<true>;
  readonly pm: PhraseTable<true>;
  readonly clockCues: PhraseTable<true>;
  readonly daytimes: PhraseTable<true>;
  readonly oClock: PhraseTable<true>;
  readonly sets: ReadonlySet<string>;
  readonly eventNouns: ReadonlySet<string>;
  readonly wholePeriods: PhraseTable<'Y' | 'WE'>;
  readonly rest: PhraseTable<true>;
  readonly half: ReadonlySet<string>;
  readonly partLinks: PhraseTable<true>;
  readonly lastOf: ReadonlySet<string>;
}

const LEXICONS: Readonly<Record<Language, TimeLexicon>> = {
  ar: ARABIC_TIME,
  en: ENGLISH_TIME,
  ru: RUSSIAN_TIME,
};

export const TIME_TABLES: Readonly<Record<Language, TimeTables>> = {
  ar: tables('ar'),
  en: tables('en'),
  ru: tables('ru'),
};

/** What is known about every word of a language: numbers and times. */
export const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  ar: vocabulary('ar'),
  en: vocabulary('en'),
  ru: vocabulary('ru'),
};

function tables(language: Language): TimeTables {
  const lexicon = LEXICONS[language];
  const flag = (phrases: string): PhraseTable<true> => new PhraseTable([[true, phrases]], fold);
  const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map(fold));
  const tables = {
    language,
    days: new PhraseTable(lexicon.days, fold),
    sameDay: flag(lexicon.sameDay),
    sameTime: new PhraseTable(
      (['M', 'Y', 'W'] as const).map((unit) => [unit, lexicon.sameTime[unit]] as const),
      fold,
    ),
    after: new PhraseTable(
      (['ago', 'earlier', 'later', 'fromNow'] as const).map((key) => [key, lexicon[key]] as const),
      fold,
    ),
    inFuture: flag(lexicon.inFuture),
    pastPrefix: flag(lexicon.pastPrefix),
    adjacentDay: new PhraseTable(
      [
        [-1, lexicon.dayBefore],
        [1, lexicon.dayAfter],
      ],
      fold,
    ),
    durationCues: flag(lexicon.durationCues),
    within: flag(lexicon.within),
    roles: new PhraseTable(lexicon.roles, fold),
    startVerbs: set(lexicon.startVerbs),
    endVerbs: set(lexicon.endVerbs),
    future: set(lexicon.future),
    past: set(lexicon.past),
    intend: set(lexicon.intend),
    infinitives: set(lexicon.infinitives),
    yearNouns: set(lexicon.yearNouns),
    yearMarks: set(lexicon.yearMarks),
    yearPrepositions: set(lexicon.yearPrepositions),
    bc: flag(lexicon.era.bc),
    ad: flag(lexicon.era.ad),
    rangeOpen: set(lexicon.rangeOpen),
    rangeJoin: set(lexicon.rangeJoin),
    edges: new PhraseTable(lexicon.edges, fold),
    holidays: new PhraseTable(HOLIDAY_NAMES[language], fold),
    articles: set(lexicon.articles),
    zones: new PhraseTable(lexicon.zones, fold),
    am: flag(lexicon.am),
    pm: flag(lexicon.pm),
    clockCues: flag(lexicon.clockCues),
    daytimes: flag(lexicon.daytimes),
    oClock: flag(lexicon.oClock),
    sets: set(lexicon.sets),
    eventNouns: set(lexicon.eventNouns),
    wholePeriods: new PhraseTable(lexicon.wholePeriods, fold),
    rest: flag(lexicon.rest),
    half: set(lexicon.half),
    partLinks: flag(lexicon.partLinks),
    lastOf: set(lexicon.lastOf),
  };
  const starts = new Set<string>([
    ...tables.rangeOpen,
    ...tables.yearNouns,
    ...tables.sets,
    ...tables.half,
    ...tables.lastOf,
    ...Object.keys(DECADE_NAMES),
    'полчаса',
    'получаса',
    'полгода',
    'полугода',
    'полдня',
    'полвека',
    'пол',
    'a',
    'an',
    'early',
    'late',
    'q',
    'рано',
    'поздно',
  ]);
  for (const table of [
    tables.days,
    tables.sameDay,
    tables.sameTime,
    tables.inFuture,
    tables.pastPrefix,
    tables.adjacentDay,
    tables.clockCues,
    tables.daytimes,
    tables.wholePeriods,
    tables.rest,
    tables.edges,
    tables.holidays,
  ])
    for (const word of table.firstWords()) starts.add(word);
  for (const [, names] of [...LEVANTINE_MONTHS, ...LUNAR_MONTHS])
    for (const name of names.split('|')) starts.add(fold(name.split(' ')[0] ?? ''));
  return { ...tables, starts };
}

function vocabulary(language: Language): Vocabulary {
  const senses = new Map<string, Sense>(numberSenses(language));
  addEntries(senses, LEXICONS[language].entries);
  const known = new Set<string>([...senses.keys(), ...QUANTITY_TABLES[language].words()]);
  const time = TIME_TABLES[language];
  for (const table of [
    time.days,
    time.sameDay,
    time.sameTime,
    time.after,
    time.adjacentDay,
    time.within,
    time.roles,
    time.edges,
    time.holidays,
    time.daytimes,
    time.am,
    time.pm,
    time.durationCues,
    time.wholePeriods,
    time.rest,
    time.partLinks,
  ])
    for (const word of table.words()) known.add(word);
  for (const set of [
    time.startVerbs,
    time.endVerbs,
    time.yearNouns,
    time.past,
    time.sets,
    time.half,
    time.lastOf,
    time.eventNouns,
  ])
    for (const word of set) known.add(word);
  for (const word of time.starts) known.add(word);
  for (const [, names] of [...LEVANTINE_MONTHS, ...LUNAR_MONTHS])
    for (const word of names.split(/[| ]/u)) known.add(fold(word));
  known.delete('');
  const { starts } = QUANTITY_TABLES[language];
  const isCompound = (word: string): boolean => language === 'ru' && compoundUnit(word) !== null;
  return {
    language,
    sense: (key) => senses.get(key),
    knows: (key) => known.has(key),
    opensTime: (word) => time.starts.has(word) || isCompound(word),
    opensQuantity: (word) => starts.has(word) || isCompound(word),
  };
}
