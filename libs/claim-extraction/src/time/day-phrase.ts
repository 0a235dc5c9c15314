import { dayBehindWeekday } from './dialogue/day-alone.js';
import { spokenClockAt } from './dialogue/spoken-clock.js';
import { clockAt, partOfDayAt } from './clock-time.js';
import { explicitDateAt } from './explicit-date.js';
import type { Clock, TimeReading, WrittenDate } from './reading.js';
import { relatedUnitAt } from './relation.js';
import { follows, type TimeSource } from './source.js';
import type { Relation } from '../quantity/words/sense.js';

interface Pieces {
  weekday?: number;
  weekdayRelation?: Relation;
  day?: number;
  date?: WrittenDate;
  same?: boolean;
  fromMention?: number;
  part?: 'am' | 'pm';
  /** The part of the day is one that needs no day beside it. */
  daytime?: boolean;
  clock?: Clock;
}

const MOST_PIECES = 6;
const LINKS: ReadonlySet<string> = new Set([
  ',',
  '،',
  '(',
  'on',
  'at',
  'the',
  'of',
  'in',
  'for',
  'в',
  'во',
  'на',
  'من',
  'في',
  'الموافق',
  'يوم',
  '-',
  '.',
  'ل',
]);

/** A day told in one or more ways at once: "غدًا الخميس 14 يناير", "в среду, 19 января, в 15:30", "Monday morning". */
export function dayPhraseAt(source: TimeSource, at: number): TimeReading | null {
  const pieces: Pieces = {};
  let to = at;
  let next = at;
  for (let count = 0; count < MOST_PIECES; count += 1) {
    const end = takePiece(source, next, pieces, count);
    if (end > 0) {
      to = end;
      next = end;
      continue;
    }
    if (count === 0) {
      if (!isDayWord(source, at)) return null;
      next = at + 1;
      const first = takePiece(source, next, pieces, 0, true);
      if (first === 0) return null;
      to = first;
      next = first;
      continue;
    }
    const zoned = pieces.clock === undefined ? 0 : bracketedClock(source, next);
    const linked = afterLinks(source, zoned > 0 ? zoned : next, pieces);
    if (linked === 0) break;
    to = linked;
    next = linked;
  }
  return finish(source, at, to, pieces);
}

/** "10 a.m. local time (0700 GMT) on Saturday": the same moment again; the token after it, 0 where none. */
function bracketedClock(source: TimeSource, at: number): number {
  if (follows(source, at)?.norm !== '(') return 0;
  const clock = clockAt(source, at + 1);
  return clock && source.tokens[clock.to]?.norm === ')' ? clock.to + 1 : 0;
}

/** Arabic يوم before the name of a day. */
function isDayWord(source: TimeSource, at: number): boolean {
  const token = source.tokens[at];
  return (
    source.tables.language === 'ar' &&
    token?.sense?.time === 'D' &&
    !token.sense.dual &&
    token.key === 'يوم' &&
    follows(source, at + 1) !== null
  );
}

function afterLinks(source: TimeSource, at: number, pieces: Pieces): number {
  let next = at;
  for (let links = 0; links < 3; links += 1) {
    const token = follows(source, next);
    if (token === null || !(LINKS.has(token.norm) || LINKS.has(token.key))) return 0;
    if (token.norm === '.' && !(source.tokens[next - 1]?.sense?.weakWeekday ?? false)) return 0;
    if (token.norm === '-' && token.glued) return 0;
    next += 1;
    const saved = { ...pieces };
    const end = takePiece(source, next, pieces, 1, token.key === 'يوم');
    if (end > 0) {
      const closing = source.tokens[end]?.norm === ')' && token.norm === '(' ? 1 : 0;
      return end + closing;
    }
    Object.assign(pieces, saved);
  }
  return 0;
}

/** Adds what stands at a token to the pieces; the token after it, 0 where nothing new stands there. */
function takePiece(
  source: TimeSource,
  at: number,
  pieces: Pieces,
  count: number,
  afterDayWord = false,
): number {
  const { tokens, tables } = source;
  const token = tokens[at];
  if (token === undefined || (count > 0 && token.line)) return 0;
  if (pieces.clock === undefined) {
    const clock = spokenClockAt(source, at) ?? clockAt(source, at);
    if (clock && !(count > 0 && clock.clock.hourOnly && pieces.part && explicitDateAt(source, at))) {
      pieces.clock = clock.clock;
      return clock.to;
    }
  }
  if (pieces.date === undefined || isLunar(pieces.date)) {
    const date = explicitDateAt(source, at);
    if (date && date.date.m !== undefined && date.date.d === undefined && count > 0) return 0;
    if (date) {
      pieces.date = date.date;
      return date.to;
    }
  }
  if (token.kind !== 'word') return 0;
  if (
    pieces.day === undefined &&
    pieces.same === undefined &&
    pieces.fromMention === undefined &&
    pieces.date === undefined &&
    pieces.weekday === undefined
  ) {
    const taken = takeDeictic(source, at, pieces);
    if (taken > 0) return taken;
  }
  if (pieces.weekday === undefined) {
    const taken = takeWeekday(source, at, pieces, afterDayWord);
    const day = taken > 0 && pieces.date === undefined ? dayBehindWeekday(source, taken) : null;
    if (day && explicitDateAt(source, taken) === null) {
      pieces.date = { d: day.d };
      return day.to;
    }
    if (taken > 0) return taken;
  }
  const daytime = pieces.part === undefined ? daytimeAt(source, at) : null;
  if (daytime) {
    pieces.part = 'am';
    pieces.daytime = true;
    return daytime.end;
  }
  if (pieces.part !== undefined && token.sense?.part === true) {
    // "مساء ليلة أمس": the second part stands before the day itself.
    const day = follows(source, at + 1)?.sense;
    if (day?.day !== undefined || day?.weekday !== undefined) return at + 1;
  }
  if (pieces.part === undefined) {
    const part = partOfDayAt(source, at);
    if (part !== null && (count > 0 || tables.language === 'ar' || token.norm !== 'in')) {
      pieces.part = part.half;
      return part.to;
    }
  }
  return 0;
}

/** "before dawn", "утром", "فجرا": adverbs, in Arabic neither with the article nor behind the hour. */
function daytimeAt(source: TimeSource, at: number): { readonly end: number } | null {
  const { tokens, tables, dialogue } = source;
  const found = dialogue ? null : tables.daytimes.at(tokens, at);
  if (found === null || tables.language !== 'ar') return found;
  const before = tokens[at - 1];
  const hour =
    before?.kind === 'digits' ||
    before?.sense?.numeral !== undefined ||
    before?.sense?.ordinal !== undefined ||
    before?.sense?.fraction !== undefined;
  return hour || tokens[at]?.definite || tokens[at]?.clitics !== '' ? null : found;
}

const OF_EVENT: ReadonlySet<string> = new Set(
  'of the a an his her its their this that these those our my'.split(' '),
);
const OPEN_ENDED: ReadonlySet<string> = new Set(['before', 'after', 'eve', 'day', 'prior']);

/** "On the day of the funeral", "the day before his death": counted from an event that the text does not date. */
function isOfEvent(source: TimeSource, at: number): boolean {
  if (source.tables.language !== 'en' || !OPEN_ENDED.has(source.tokens[at - 1]?.norm ?? '')) return false;
  return OF_EVENT.has(follows(source, at)?.norm ?? '');
}

/** A lunar date, which its solar twin may follow ("15 رمضان 1434 الموافق 23 يوليو 2013"). */
function isLunar(date: WrittenDate): boolean {
  return date.hijri !== undefined && date.m === undefined;
}

function takeDeictic(source: TimeSource, at: number, pieces: Pieces): number {
  const { tokens, tables } = source;
  const same = tables.sameDay.at(tokens, at);
  if (same && isOfEvent(source, same.end)) return 0;
  if (same) {
    pieces.same = true;
    return same.end;
  }
  const adjacent = tables.adjacentDay.at(tokens, at);
  const phrase = tables.days.at(tokens, at);
  if (adjacent && (phrase === null || phrase.end <= adjacent.end)) {
    if (isOfEvent(source, adjacent.end)) return 0;
    pieces.fromMention = adjacent.value;
    return adjacent.end;
  }
  if (phrase) {
    pieces.day = phrase.value;
    return phrase.end;
  }
  const token = tokens[at];
  if (token?.sense?.day !== undefined) {
    pieces.day = token.sense.day;
    // "Tonight at 8".
    if (token.sense.partPm === true) pieces.part = 'pm';
    return at + 1;
  }
  // "this morning", "last night", "هذا المساء", "اليوم الماضي".
  const relation = token?.sense?.relation;
  const next = follows(source, at + 1);
  if (relation !== undefined && next?.sense?.part === true) {
    if (relation === 'this') pieces.day = 0;
    else if (relation === 'last' && tables.language === 'en') pieces.day = -1;
    else return 0;
    pieces.part = next.sense.partPm ? 'pm' : 'am';
    return at + 2;
  }
  return 0;
}

function takeWeekday(source: TimeSource, at: number, pieces: Pieces, afterDayWord: boolean): number {
  const { tokens, tables } = source;
  const token = tokens[at];
  if (token === undefined) return 0;
  let next = at;
  let relation: Relation | undefined;
  if (
    token.sense?.weekday === undefined &&
    token.sense?.relation !== undefined &&
    token.sense.relation !== 'same'
  ) {
    relation = token.sense.relation;
    next += 1;
  }
  const name = next === at ? token : follows(source, next);
  const weekday = name?.sense?.weekday;
  if (weekday === undefined || name === undefined || name === null) return 0;
  next += 1;
  let firm = name.sense?.weakWeekday !== true || relation !== undefined || afterDayWord;
  if (tables.language === 'ar') {
    // "الأحد عشر شهيدا" are eleven.
    const teen = follows(source, next);
    if (teen?.sense?.numeral?.k === 'teen' && teen.clitics === '') return 0;
    firm = name.definite || name.norm === 'الاحد' || afterDayWord || relation !== undefined;
    const adjective = follows(source, next);
    if (
      relation === undefined &&
      adjective?.sense?.relation !== undefined &&
      adjective.definite &&
      adjective.clitics === ''
    ) {
      relation = adjective.sense.relation;
      next += 1;
    }
  } else if (tables.language === 'en' && name.sense?.weakWeekday === true && !firm) {
    const capital = source.text.charAt(name.start) !== source.text.charAt(name.start).toLowerCase();
    const mark = tokens[next]?.norm;
    firm =
      source.dialogue ||
      (capital && (mark === '.' || mark === ',') && explicitDateAt(source, next + 1) !== null);
    if (mark === '.' && firm && tokens[next]?.glued) next += 1;
  } else if (tables.language === 'ru') {
    const before = tokens[at - 1]?.norm;
    firm ||= before === 'в' || before === 'во' || before === 'к' || before === 'до' || before === 'с';
    firm ||= explicitDateAt(source, tokens[next]?.norm === ',' ? next + 1 : next) !== null || source.dialogue;
  }
  if (!firm) return 0;
  pieces.weekday = weekday;
  if (relation !== undefined) pieces.weekdayRelation = relation;
  // "Monday of last week", "الأحد من الأسبوع الماضي", "в четверг на прошлой неделе".
  const link = follows(source, next);
  const week =
    relation === undefined && link
      ? relatedUnitAt(source, ['of', 'from', 'من', 'في', 'на'].includes(link.norm) ? next + 1 : next)
      : null;
  if (week && week.unit === 'W' && !week.counted) {
    pieces.weekdayRelation =
      week.relation === 'last' ? 'previous' : week.relation === 'next' ? 'beforeLast' : 'that';
    return week.to;
  }
  return next;
}

function finish(source: TimeSource, from: number, to: number, pieces: Pieces): TimeReading | null {
  const rest = pieces;
  const anchored =
    rest.weekday !== undefined ||
    rest.day !== undefined ||
    rest.date !== undefined ||
    rest.same ||
    rest.fromMention !== undefined;
  if (!anchored) {
    const alone =
      rest.daytime ?? (source.dialogue && source.tables.language === 'en' && rest.part !== undefined);
    if (rest.clock === undefined && alone) return { kind: 'partOfDay', from, to };
    if (rest.clock !== undefined) return { kind: 'clock', from, to, clock: halfOfDay(rest.clock, rest.part) };
    return null;
  }
  const { date } = rest;
  if (
    date !== undefined &&
    date.d === undefined &&
    date.hijri === undefined &&
    rest.weekday === undefined &&
    rest.day === undefined &&
    rest.clock === undefined
  )
    return { kind: 'period', from, to, date };
  if (rest.clock !== undefined) rest.clock = halfOfDay(rest.clock, rest.part);
  const { daytime: _, ...told } = rest;
  return { kind: 'day', from, to, ...told };
}

/** "At 3 this afternoon", "tonight at 8": the part of the day says which half the hour lies in. */
function halfOfDay(clock: Clock, part: 'am' | 'pm' | undefined): Clock {
  if (part === undefined || clock.halfKnown) return clock;
  const noon = clock.minutes >= 720;
  const minutes = part === 'pm' ? (noon ? clock.minutes : clock.minutes + 720) : clock.minutes;
  return { ...clock, minutes, halfKnown: true };
}
