import { clockRangeAt } from './dialogue/clock-range.js';
import { countedUpcomingAt } from './dialogue/counted-upcoming.js';
import { countedWeekdayAt } from './dialogue/counted-weekdays.js';
import { isOfficeWord, officeWordAt } from './dialogue/office-words.js';
import { dayAloneAt, nthWeekdayAlone } from './dialogue/day-alone.js';
import { dayPhraseAt } from './day-phrase.js';
import { durationAt, FEW } from './durations.js';
import { dayOfMonthAt } from './explicit-date.js';
import { periodAt } from './periods.js';
import { QUANTITY_TABLES } from '../quantity/lexicon/tables.js';
import type { Relation } from '../quantity/words/sense.js';
import type { TimeReading } from './reading.js';
import { relatedUnitAt } from './relation.js';
import { shiftAt } from './shifts.js';
import { isCapital } from './months.js';
import { holidayAt } from './holiday-reading.js';
import { monthWithNounAt, partOfPeriodAt } from './part-of-period.js';
import { boundedUnitAt, stretchAt } from './stretches.js';
import { untimedAt } from './untimed.js';
import { follows, has, type TimeSource } from './source.js';

/** Reads every time of a text, left to right, the longest reading at each place first. */
export function readTimes(source: TimeSource): TimeReading[] {
  const { tokens } = source;
  const readings: TimeReading[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = mayStart(source, at) ? readAt(source, at) : null;
    if (reading) {
      readings.push(reading);
      at = Math.max(reading.to, at + 1);
    } else at += 1;
  }
  return readings;
}

/** A cheap test that most words fail. */
function mayStart(source: TimeSource, at: number): boolean {
  const token = source.tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (token.kind === 'digits' || token.sense !== undefined) return true;
  if (source.tokens[at + 1]?.sense?.time === 'C') return true;
  if (source.dialogue && (isOfficeWord(token.norm) || token.norm in FEW)) return true;
  return token.opensTime;
}

function readAt(source: TimeSource, at: number): TimeReading | null {
  if (isNamed(source, at)) return null;
  const untimed = untimedAt(source, at);
  if (untimed) return untimed;
  const hours = clockRangeAt(source, at);
  if (hours) return hours;
  const opened = openedRange(source, at);
  if (opened) return opened;
  const days = bareDayRange(source, at);
  if (days) return days;
  const single = singleAt(source, at);
  if (single === null) return null;
  return single.kind === 'duration' ? single : (tailRange(source, single) ?? single);
}

function singleAt(source: TimeSource, at: number): TimeReading | null {
  return longest(
    countedUpcomingAt(source, at),
    partOfPeriodAt(source, at),
    stretchAt(source, at),
    holidayAt(source, at),
    boundedUnitAt(source, at),
    dayPhraseAt(source, at),
    countedWeekdayAt(source, at),
    officeWordAt(source, at),
    dayAloneAt(source, at),
    nthWeekdayAlone(source, at),
    shiftAt(source, at),
    relativeAt(source, at),
    weekendAt(source, at),
    monthWithNounAt(source, at),
    monthAdjectiveAt(source, at),
    periodAt(source, at),
    durationReading(source, at),
  );
}

function longest(...readings: (TimeReading | null)[]): TimeReading | null {
  let best: TimeReading | null = null;
  for (const reading of readings) if (reading && (best === null || reading.to > best.to)) best = reading;
  return best;
}

/** "over the weekend", "в выходные". */
function weekendAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  if (tokens[at]?.sense?.time !== 'WE') return null;
  const the = tables.language === 'en' && tokens[at - 1]?.norm === 'the';
  const cued = the
    ? ['over', 'at', 'on', 'during', 'by', 'of', 'before', 'after', 'for'].includes(
        tokens[at - 2]?.norm ?? '',
      )
    : tables.language === 'ru' && ['в', 'на', 'за'].includes(tokens[at - 1]?.norm ?? '');
  return cued ? { kind: 'relative', from: at, to: at + 1, unit: 'WE', relation: 'this', count: 1 } : null;
}

function relativeAt(source: TimeSource, at: number): TimeReading | null {
  const related = relatedUnitAt(source, at);
  if (related === null) return null;
  const { unit, relation, count, counted, nth, to } = related;
  if (relation === 'past' && !source.dialogue)
    return { kind: 'duration', from: at, to, parts: [{ unit, count }] };
  if (unit === 'h' || unit === 'm' || unit === 's' || (unit === 'D' && !counted)) {
    if (!counted && !(unit === 'D' && source.dialogue)) return null;
  }
  if (counted && !source.dialogue) return { kind: 'duration', from: at, to, parts: [{ unit, count }] };
  if (unit === 'W' && !counted) {
    const day = weekdaysOfWeek(source, at, to, relation) ?? weekdayOfWeek(source, at, to, relation);
    if (day) return day;
  }
  const reading = { kind: 'relative', from: at, to, unit, relation, count: counted ? count : 1 } as const;
  return nth === undefined ? reading : { ...reading, nth };
}

/** "next week Sunday", "last week's Sunday", "الأسبوع المقبل يوم الجمعة". */
function weekdayOfWeek(source: TimeSource, from: number, at: number, relation: Relation): TimeReading | null {
  const { tokens } = source;
  let next = at;
  for (let links = 0; links < 2; links += 1)
    if (["'", 's', 'on', 'يوم', 'في', 'в', 'во'].includes(follows(source, next)?.norm ?? '')) next += 1;
  const weekday = follows(source, next)?.sense?.weekday;
  if (weekday === undefined || (tokens[next]?.sense?.weakWeekday && source.tables.language === 'en'))
    return null;
  const ofWeek = WEEKDAY_OF[relation];
  if (ofWeek === undefined) return null;
  const whole = dayPhraseAt(source, next);
  const hour =
    whole?.kind === 'day' && whole.date === undefined && whole.weekdayRelation === undefined ? whole : null;
  return {
    kind: 'day',
    from,
    to: hour?.to ?? next + 1,
    weekday,
    weekdayRelation: ofWeek,
    ...(hour?.clock && { clock: hour.clock }),
  };
}

/** "الأسبوع المقبل بين الأربعاء والجمعة", "next week from Tuesday to Thursday". */
function weekdaysOfWeek(
  source: TimeSource,
  from: number,
  at: number,
  relation: Relation,
): TimeReading | null {
  const { tokens, tables } = source;
  const ofWeek = WEEKDAY_OF[relation];
  if (ofWeek === undefined || !has(tables.rangeOpen, follows(source, at) ?? undefined)) return null;
  const first = follows(source, at + 1)?.sense?.weekday;
  if (first === undefined) return null;
  const join = joinAfter(source, at + 2, true);
  const last = join > 0 ? tokens[join]?.sense?.weekday : undefined;
  if (last === undefined || last <= first || tokens[join]?.line) return null;
  const start = { kind: 'day', from, to: at + 2, weekday: first, weekdayRelation: ofWeek } as const;
  const end = { ...start, from: join, to: join + 1, weekday: last } as const;
  return { kind: 'range', from, to: join + 1, start, end };
}

/** How a weekday of a related week is told from now. */
const WEEKDAY_OF: Readonly<Partial<Record<Relation, Relation>>> = {
  last: 'previous',
  past: 'previous',
  previous: 'previous',
  this: 'that',
  next: 'beforeLast',
};

/** "январские события 2022 года": the month as an adjective, the year perhaps after its noun. */
function monthAdjectiveAt(source: TimeSource, at: number): TimeReading | null {
  const m = source.tokens[at]?.sense?.monthAdjective;
  if (m === undefined) return null;
  for (let words = 1; words <= 3; words += 1) {
    const token = follows(source, at + words);
    if (token === null || (token.kind !== 'word' && token.kind !== 'digits')) break;
    if (token.kind === 'digits') {
      const year = periodAt(source, at + words);
      if (year?.kind === 'period' && year.date.y !== undefined)
        return { kind: 'period', from: at, to: year.to, date: { m, y: year.date.y } };
      break;
    }
  }
  return { kind: 'period', from: at, to: at + 1, date: { m } };
}

function durationReading(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const range = durationRange(source, at);
  if (range) return range;
  const duration = durationAt(source, at);
  if (duration === null) return null;
  if (isAge(source, at, duration.to)) return null;
  if (!duration.counted) {
    let cued = false;
    for (let back = 1; back <= 2 && !cued; back += 1) {
      const cue = tables.durationCues.at(tokens, at - back);
      cued = cue !== null && cue.end === at;
    }
    const ownCue = tokens[at]?.clitics === 'ل' && tables.language === 'ar';
    if (!cued && !ownCue && !source.dialogue) return null;
    if (tokens[at]?.definite && !source.dialogue) return null;
    if (tables.language === 'ar' && ownCue && follows(source, duration.to)?.kind === 'digits') return null;
    // "لعقد اجتماع" is to hold a meeting, for no decade.
    if (ownCue && tokens[at]?.sense?.time === 'DEC') return null;
  }
  return { kind: 'duration', from: at, to: duration.to, parts: duration.parts };
}

/** "between 60 and 100 days", "5-6 часов": the longer one is the duration. */
function durationRange(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables, numbers } = source;
  const opener = has(tables.rangeOpen, tokens[at]) ? 1 : 0;
  const first = numbers[at + opener];
  if (first?.kind !== 'cardinal') return null;
  const join = follows(source, first.to);
  if (join === null) return null;
  const hyphen = join.norm === '-';
  const joined =
    hyphen ||
    join.norm === 'or' ||
    join.norm === 'или' ||
    join.norm === 'او' ||
    (has(tables.rangeJoin, join) && (opener === 1 || join.norm === 'to' || join.norm === 'الي'));
  const clitic = opener === 1 && join.clitics === 'و' && numbers[first.to] !== undefined;
  if (!joined && !clitic) return null;
  const duration = durationAt(source, clitic ? first.to : first.to + 1);
  const part = duration?.parts[0];
  if (!duration?.counted || part === undefined || part.count < first.value) return null;
  // "с 2005 по 2009 год" counts no years.
  if (part.unit === 'Y' && first.value >= 1000) return null;
  return { kind: 'duration', from: at, to: duration.to, parts: duration.parts };
}

const AGE_AFTER: ReadonlySet<string> = new Set(['old', 'من العمر']);
const AGE_BEFORE: ReadonlySet<string> = new Set([
  'aged',
  'age',
  'العمر',
  'عمره',
  'عمرها',
  'возрасте',
  'возраст',
  'سن',
]);

function isAge(source: TimeSource, at: number, to: number): boolean {
  const { tokens } = source;
  const next = tokens[to]?.norm === '-' ? tokens[to + 1] : tokens[to];
  if (next !== undefined && AGE_AFTER.has(next.norm)) return true;
  // "45-летний мужчина", "двухлетний Иван"; a contract may be for five years.
  if (next !== undefined && /летн[а-я]+$/u.test(tokens[to - 1]?.norm ?? '')) {
    const person = QUANTITY_TABLES.ru.units.at(tokens, to)?.value.unit === 'people';
    if (person || isCapital(source.text, next.start)) return true;
  }
  if (tokens[to]?.norm === 'من' && tokens[to + 1]?.norm === 'العمر') return true;
  for (let back = 1; back <= 2; back += 1) if (AGE_BEFORE.has(tokens[at - back]?.norm ?? '')) return true;
  return false;
}

/** "from 5 to 10 January", "с 5 по 10 января", "between 1914 and 1918", "من 4 إلى 22 هذا الشهر". */
function openedRange(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const opener = tokens[at];
  if (!has(tables.rangeOpen, opener) || opener === undefined) return null;
  let start = at + 1;
  if (opener.norm === 'ما') start += 1;
  if (tokens[start]?.norm === 'the') start += 1;
  if (!follows(source, start)) return null;
  const bare = dayOfMonthAt(source, start);
  if (bare) {
    const join = joinAfter(source, bare.to, true);
    const end = join > 0 ? singleAt(source, source.tokens[join]?.norm === 'the' ? join + 1 : join) : null;
    if (
      end?.kind === 'day' &&
      end.date?.d !== undefined &&
      end.date.dEnd === undefined &&
      end.weekday === undefined
    ) {
      const first: TimeReading = { kind: 'day', from: start, to: bare.to, date: { ...end.date, d: bare.d } };
      return { kind: 'range', from: at, to: end.to, start: first, end };
    }
  }
  const first = singleAt(source, start) ?? bareYearAt(source, start);
  if (first === null || first.kind === 'duration' || first.kind === 'shift') return null;
  const join = joinAfter(source, first.to, true);
  if (join === 0) return null;
  const end = endOfRange(source, join, first);
  return end ? { kind: 'range', from: at, to: end.to, start: first, end } : null;
}

/** "12 to 16 September", "23rd to 26th Oct": the month of the second day holds for both. */
function bareDayRange(source: TimeSource, at: number): TimeReading | null {
  const first = dayOfMonthAt(source, at);
  if (first === null) return null;
  const join = joinAfter(source, first.to, false);
  if (join === 0 || (source.tokens[first.to]?.norm === '-' && !source.dialogue)) return null;
  const start = source.tokens[join]?.norm === 'the' ? join + 1 : join;
  const end = follows(source, join) ? dayPhraseAt(source, start) : null;
  if (
    end?.kind !== 'day' ||
    end.date?.d === undefined ||
    end.date.m === undefined ||
    end.weekday !== undefined
  )
    return null;
  if (end.date.d <= first.d || end.date.dEnd !== undefined || end.clock !== undefined) return null;
  const begin: TimeReading = { kind: 'day', from: at, to: first.to, date: { ...end.date, d: first.d } };
  return { kind: 'range', from: at, to: end.to, start: begin, end };
}

/** "5 January to 10 February", "Monday-Friday", "14. - 15.10." after a first time. */
function tailRange(source: TimeSource, first: TimeReading): TimeReading | null {
  const join = joinAfter(source, first.to, false);
  if (join === 0 || first.kind === 'shift' || first.kind === 'relative') return null;
  const end = endOfRange(source, join, first);
  return end ? { kind: 'range', from: first.from, to: end.to, start: first, end } : null;
}

/** "с 2005 по 2009 год": the noun of the second year holds for both. */
function bareYearAt(source: TimeSource, at: number): TimeReading | null {
  const token = source.tokens[at];
  if (token?.kind !== 'digits' || token.norm.length !== 4 || source.numbers[at]?.plain !== true) return null;
  const y = Number(token.norm);
  return y >= 1500 && y < 2100 ? { kind: 'period', from: at, to: at + 1, date: { y } } : null;
}

function joinAfter(source: TimeSource, at: number, opened: boolean): number {
  const { tables } = source;
  const join = follows(source, at);
  if (join === null) return 0;
  if (join.norm === '-') return at + 1;
  const word = join.norm;
  if (opened && has(tables.rangeJoin, join) && join.kind === 'word') return at + 1;
  if (opened && join.clitics === 'و' && tables.rangeJoin.has('و')) return at;
  return ['to', 'through', 'thru', 'until', 'untill', 'till', 'по', 'الي', 'حتي'].includes(word) ? at + 1 : 0;
}

function endOfRange(source: TimeSource, join: number, first: TimeReading): TimeReading | null {
  if (!follows(source, join)) return null;
  const at = source.tokens[join]?.norm === 'the' ? join + 1 : join;
  const end = singleAt(source, at);
  if (end && sameGrain(first, end)) return end;
  // "January 5 to 10", "تموز 13 إلى 15".
  const day = dayOfMonthAt(source, at);
  if (
    first.kind === 'day' &&
    first.date?.d !== undefined &&
    first.date.m !== undefined &&
    day &&
    day.d > first.date.d
  )
    return { kind: 'day', from: at, to: day.to, date: { ...first.date, d: day.d } };
  const year = source.tokens[at];
  if (
    first.kind === 'period' &&
    first.date.m === undefined &&
    year?.kind === 'digits' &&
    year.norm.length === 4
  ) {
    const y = Number(year.norm);
    if (first.date.y !== undefined && y > first.date.y && y < 2200)
      return { kind: 'period', from: at, to: at + 1, date: { y } };
  }
  return null;
}

function sameGrain(first: TimeReading, end: TimeReading): boolean {
  if (first.kind === 'day' && end.kind === 'day') return end.clock === undefined || first.clock !== undefined;
  if (first.kind === 'clock' || (first.kind === 'day' && first.clock !== undefined))
    return end.kind === 'clock' || (end.kind === 'day' && end.clock !== undefined);
  if (first.kind === 'period')
    return end.kind === 'period' || (end.kind === 'relative' && end.unit !== 'D') || end.kind === 'day';
  if (first.kind === 'day') return end.kind === 'period' && end.date.m !== undefined;
  return (
    first.kind === end.kind &&
    (first.kind === 'season' || first.kind === 'quarter' || first.kind === 'decade')
  );
}

/** Numbers of things named by number are not dates: "Resolution 2254 of 2015" still has its year. */
function isNamed(source: TimeSource, at: number): boolean {
  const token = source.tokens[at];
  const before = source.tokens[at - 1];
  if (token?.kind !== 'digits' || before === undefined || token.line) return false;
  if (before.norm === '№' || before.norm === '#') return true;
  // Il-76, COVID-19.
  return token.glued && before.norm === '-' && before.glued && source.tokens[at - 2]?.kind === 'word';
}
