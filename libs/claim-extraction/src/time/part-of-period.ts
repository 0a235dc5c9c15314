import type { TimeUnit } from '../quantity/words/sense.js';
import { explicitDateAt } from './explicit-date.js';
import { monthByNumberAt } from './numbered-month.js';
import { periodAt } from './periods.js';
import type { PartReading, TimeReading } from './reading.js';
import { relatedUnitAt } from './relation.js';
import { follows, has, type TimeSource } from './source.js';

/** Which one of its kind within the period, and how many from there on. */
interface Rank {
  /** 1 is the first, -1 the last. */
  readonly nth: number;
  readonly to: number;
}

interface Counted {
  readonly unit: PartReading['unit'];
  readonly weekday?: number;
  readonly to: number;
}

const PARTS: ReadonlySet<TimeUnit> = new Set(['D', 'W', 'WE', 'M', 'Q', 'Y']);
const WHOLES: ReadonlySet<TimeUnit> = new Set(['W', 'M', 'Q', 'Y', 'DEC', 'C']);

/** اليوم is today, and before an ordinal the day. */
const TODAY = 'اليوم';

/** "the first half of 2012", "last Friday of October", "первые девять месяцев года", "الأسبوع الأول من مارس". */
export function partOfPeriodAt(source: TimeSource, at: number): TimeReading | null {
  return source.tables.language === 'ar'
    ? (arabicNounFirst(source, at) ?? rankFirst(source, at))
    : rankFirst(source, at);
}

function rankFirst(source: TimeSource, at: number): TimeReading | null {
  const { numbers, tables } = source;
  const rank = rankAt(source, at);
  if (rank === null || !follows(source, rank.to)) return null;
  const counted = tables.language === 'ar' ? undefined : numbers[rank.to];
  const count = counted?.kind === 'cardinal' && Number.isInteger(counted.value) ? counted.value : 1;
  const noun = countedAt(source, count > 1 && counted ? counted.to : rank.to, count > 1);
  return noun && within(source, at, { nth: rank.nth, count, afterNoun: false }, noun, noun.to);
}

function rankAt(source: TimeSource, at: number): Rank | null {
  const { tokens, numbers, tables } = source;
  const last = has(tables.lastOf, tokens[at]);
  if (last && tables.language === 'ar' && tokens[at]?.definite) return null;
  if (last) return { nth: -1, to: at + 1 };
  const number = numbers[at];
  if (number?.kind !== 'ordinal' || number.value < 1 || number.value > 53) return null;
  if (tables.language === 'ar' && tokens[at]?.definite) return null;
  const backwards = follows(source, number.to) !== null && has(tables.lastOf, tokens[number.to]);
  return backwards ? { nth: -number.value, to: number.to + 1 } : { nth: number.value, to: number.to };
}

/** الأسبوع الأول, النصف الثاني, الأشهر التسعة الأولى, الربع الأخير. */
function arabicNounFirst(source: TimeSource, at: number): TimeReading | null {
  const { tokens, numbers } = source;
  if (tokens[at]?.definite !== true && tokens[at]?.norm !== TODAY) return null;
  const noun = countedAt(source, at, true);
  if (noun === null || !follows(source, noun.to)) return null;
  const counted = numbers[noun.to];
  const isCount = counted?.kind === 'cardinal' && counted.value > 1 && tokens[noun.to]?.definite === true;
  const dual = tokens[at]?.sense?.dual === true;
  const count = isCount ? counted.value : dual ? 2 : 1;
  const next = isCount ? counted.to : noun.to;
  const ordinal = numbers[next];
  const adjective = follows(source, next);
  if (adjective?.definite !== true || adjective.clitics !== '') return null;
  if (ordinal?.kind === 'ordinal' && ordinal.value < 53)
    return within(source, at, { nth: ordinal.value, count, afterNoun: true }, noun, ordinal.to);
  return adjective.sense?.relation === 'past'
    ? within(source, at, { nth: -1, count, afterNoun: true }, noun, next + 1)
    : null;
}

function countedAt(source: TimeSource, at: number, several: boolean): Counted | null {
  const { tokens, tables } = source;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (has(tables.half, token)) return { unit: 'half', to: at + 1 };
  if (tables.language === 'ar' && token.key === 'ربع' && token.definite) return { unit: 'Q', to: at + 1 };
  const dayWord =
    tables.language === 'ar' && token.key === 'يوم' && tokens[at + 1]?.sense?.weekday !== undefined ? 1 : 0;
  const weekday = tokens[at + dayWord]?.sense?.weekday;
  if (weekday !== undefined) return { unit: 'D', weekday, to: at + dayWord + 1 };
  const unit = token.norm === TODAY ? 'D' : token.sense?.time;
  if (unit === undefined || !PARTS.has(unit)) return null;
  if (token.sense?.plural === true && !several && !source.dialogue) return null;
  return { unit, to: at + 1 };
}

function within(
  source: TimeSource,
  from: number,
  which: Pick<PartReading, 'nth' | 'count' | 'afterNoun'>,
  { unit, weekday }: Counted,
  after: number,
): TimeReading | null {
  const { tokens, tables } = source;
  const link = follows(source, after) ? tables.partLinks.at(tokens, after) : null;
  if (tables.language === 'en' && link === null) return null;
  const clitic =
    tables.language === 'ar' && link?.end === after + 1 && tokens[after]?.norm !== tokens[after]?.key;
  const of = wholePeriodAt(source, clitic ? after : (link?.end ?? after));
  if (of === null) return null;
  const part = { kind: 'part', from, to: of.to, ...which, unit, of } as const;
  return weekday === undefined ? part : { ...part, weekday };
}

/** What a part is a part of: a named month, a year, a related or bare unit ("of the month", "года", "من العام"). */
export function wholePeriodAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables, dialogue } = source;
  if (!follows(source, at)) return null;
  const start = tables.language === 'en' && tokens[at]?.norm === 'the' ? at + 1 : at;
  const date = explicitDateAt(source, start);
  if (date && date.date.d === undefined && date.date.hijri === undefined)
    return { kind: 'period', from: at, to: date.to, date: date.date };
  const named = monthWithNounAt(source, start);
  if (named) return named;
  const related = relatedUnitAt(source, start);
  if (related && !related.counted && WHOLES.has(related.unit))
    return {
      kind: 'relative',
      from: at,
      to: related.to,
      unit: related.unit,
      relation: related.relation,
      count: 1,
    };
  const period = periodAt(source, start);
  if (period) return period;
  const noun = tokens[start];
  const unit = noun?.sense?.time;
  if (unit === undefined || !WHOLES.has(unit) || noun?.sense?.plural === true) return null;
  if (tables.language === 'ar' && !noun?.definite) return null;
  if (tables.language === 'en' && start === at && !dialogue) return null;
  return { kind: 'relative', from: at, to: start + 1, unit, relation: 'this', count: 1 };
}

/** "شهر مارس 2013", and in dialogue "شهر عشرة". */
export function monthWithNounAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  if (
    tables.language !== 'ar' ||
    tokens[at]?.key !== 'شهر' ||
    tokens[at]?.sense?.dual ||
    !follows(source, at + 1)
  )
    return null;
  const date = explicitDateAt(source, at + 1);
  if (date && date.date.d === undefined && date.date.hijri === undefined)
    return { kind: 'period', from: at, to: date.to, date: date.date };
  return monthByNumberAt(source, at);
}
