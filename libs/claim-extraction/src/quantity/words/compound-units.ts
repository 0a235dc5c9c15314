import { UNIT } from '../lexicon/unit-names.js';
import type { TimeUnit } from './sense.js';
import type { CountedUnit } from './unit.js';

const COUNTS: Readonly<Record<string, number>> = {
  одно: 1,
  полутора: 1.5,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  двенадцати: 12,
  пятнадцати: 15,
  двадцати: 20,
  тридцати: 30,
  сорока: 40,
};
const STEMS: readonly (readonly [string, TimeUnit, CountedUnit])[] = [
  ['минутн', 'm', UNIT.minutes],
  ['часов', 'h', UNIT.hours],
  ['суточн', 'D', UNIT.days],
  ['дневн', 'D', UNIT.days],
  ['недельн', 'W', UNIT.weeks],
  ['месячн', 'M', UNIT.months],
  ['летн', 'Y', UNIT.years],
  ['годичн', 'Y', UNIT.years],
];
const ENDING = /(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ий|его|ему|им|ем|яя|ей|юю|ее|ие|их|ими)$/u;
const WORD = new RegExp(
  `^(${Object.keys(COUNTS).join('|')})(${STEMS.map(([stem]) => stem).join('|')})$`,
  'u',
);

export interface CompoundUnit {
  readonly count: number;
  readonly time: TimeUnit;
  readonly counted: CountedUnit;
}

const kept = new Map<string, CompoundUnit | null>();
const KEPT = 5000;

/** "двухдневный", "семидневный", "трехлетний", "суточная": a count and a unit of time in one Russian adjective. */
export function compoundUnit(word: string): CompoundUnit | null {
  if (word.length < 7 || !(word.includes('н') || word.includes('часов'))) return null;
  const known = kept.get(word);
  if (known !== undefined) return known;
  const read = readCompound(word);
  if (kept.size < KEPT) kept.set(word, read);
  return read;
}

function readCompound(word: string): CompoundUnit | null {
  if (!ENDING.test(word)) return null;
  const stem = word.replace(ENDING, '');
  if (stem === 'суточн') return { count: 1, time: 'D', counted: UNIT.days };
  const parts = WORD.exec(stem);
  const unit = STEMS.find(([name]) => name === parts?.[2]);
  if (parts === null || unit === undefined) return null;
  return { count: COUNTS[parts[1] ?? ''] ?? 0, time: unit[1], counted: unit[2] };
}

/** The unit of the adjective after a number and a hyphen: "11-минутный", "48-часовая", "30-летний". */
export function hyphenedUnit(
  word: string,
): { readonly time: TimeUnit; readonly counted: CountedUnit } | null {
  if (!ENDING.test(word)) return null;
  const stem = word.replace(ENDING, '');
  const unit = STEMS.find(([name]) => name === stem);
  return unit === undefined ? null : { time: unit[1], counted: unit[2] };
}
