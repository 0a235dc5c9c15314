import type { NumberReading } from '../quantity/words/number.js';
import { follows, type TimeSource } from './source.js';
import type { Clock } from './reading.js';

export interface ClockMatch {
  readonly clock: Clock;
  readonly to: number;
}

/** "15:30", "3 p.m.", "в 15 часов", "الساعة الثالثة والنصف مساء". Needs minutes, a part of day or a clock word. */
export function clockAt(source: TimeSource, at: number): ClockMatch | null {
  const cue = source.tables.clockCues.at(source.tokens, at);
  if (cue && follows(source, cue.end)) {
    const match = bareClock(source, cue.end, true, source.tokens[at]?.norm ?? '');
    if (match) return match;
  }
  return bareClock(source, at, false, '');
}

function bareClock(source: TimeSource, at: number, cued: boolean, cue: string): ClockMatch | null {
  const { tokens, tables, dialogue } = source;
  const hour = hourAt(source, at, cued);
  if (hour === null) return null;
  let { to, minutes, hourOnly } = hour;
  const { named, seconds } = hour;
  let marked = !hourOnly;
  let halfKnown = minutes >= 780 || minutes === 0;
  const oClock =
    named && tables.language === 'en' && tokens[to]?.norm !== 'o' ? null : tables.oClock.at(tokens, to);
  if (oClock && hourOnly && follows(source, to)) {
    const prepositionMatters = tables.language === 'ru';
    if (!prepositionMatters || (cued && (cue === 'в' || cue === 'к' || cue === 'около' || dialogue))) {
      marked = true;
      to = oClock.end;
      const extra = source.numbers[to];
      if (
        tables.language === 'ru' &&
        extra?.plain &&
        extra.value < 60 &&
        tokens[extra.to]?.sense?.time === 'm'
      ) {
        minutes += extra.value;
        hourOnly = false;
        to = extra.to + 1;
      }
    } else if (prepositionMatters) return null;
  }
  if (tables.language === 'ar' && (cue.includes('الساعه') || named || cue === 'عند')) {
    marked ||= cue.includes('الساعه');
    const extra = arabicMinutes(source, to);
    if (extra) {
      minutes += extra.minutes;
      hourOnly = false;
      to = extra.to;
      marked = true;
    }
  }
  const am = tables.am.at(tokens, to);
  const pm = tables.pm.at(tokens, to);
  const half = am ?? pm;
  const singleLetter = half !== null && half.end === to + 1 && (tokens[to]?.norm.length ?? 0) === 1;
  if (half && !tokens[to]?.line && (!singleLetter || marked)) {
    const h = Math.floor(minutes / 60);
    if (h <= 12) {
      if (pm && h < 12 && !isNight(tokens[to]?.norm, h)) minutes += 720;
      if (am && h === 12) minutes -= 720;
    }
    marked = true;
    hourOnly = false;
    halfKnown = true;
    to = half.end;
    const point = tokens[to];
    if (point?.norm === '.' && point.glued && tables.language === 'en' && tokens[to - 1]?.norm === 'm')
      to += 1;
  }
  let zone: string | null = null;
  const bracket = tokens[to]?.norm === '(' ? 1 : 0;
  const zoned = follows(source, to) ? tables.zones.at(tokens, to + bracket) : null;
  if (zoned && (marked || cued)) {
    zone = zoned.value;
    to = zoned.end + (bracket && tokens[zoned.end]?.norm === ')' ? 1 : 0);
    marked = true;
  }
  if (!marked && !(dialogue && cued)) return null;
  const clock: Clock = { minutes: minutes % 1440, zone, hourOnly, halfKnown: halfKnown || zone !== null };
  return { clock: seconds === undefined ? clock : { ...clock, seconds }, to };
}

interface Hour {
  readonly minutes: number;
  readonly seconds?: number | undefined;
  readonly hourOnly: boolean;
  readonly named: boolean;
  readonly to: number;
}

function hourAt(source: TimeSource, at: number, cued: boolean): Hour | null {
  const { tokens, numbers, tables } = source;
  const token = tokens[at];
  if (token?.kind === 'digits') {
    const military = militaryHour(source, at);
    if (military) return military;
    const hour = Number(token.norm);
    if (token.norm.length > 2 || hour > 24) return null;
    const before = tokens[at - 1];
    if (token.glued && before?.kind === 'mark' && ':.,-/'.includes(before.norm) && before.norm !== '-')
      return null;
    const mark = tokens[at + 1];
    const minute = tokens[at + 2];
    const colon = mark?.norm === ':' || (mark?.norm === '.' && isDottedTime(source, at));
    if (
      colon &&
      mark.glued &&
      minute?.glued &&
      minute.kind === 'digits' &&
      minute.norm.length === 2 &&
      Number(minute.norm) < 60
    ) {
      const next = tokens[at + 3];
      const second = tokens[at + 4];
      if (next?.norm === ':' && next.glued && second?.kind === 'digits' && second.glued) {
        if (second.norm.length !== 2 || Number(second.norm) > 59) return null;
        return {
          minutes: hour * 60 + Number(minute.norm),
          seconds: Number(second.norm),
          hourOnly: false,
          named: false,
          to: at + 5,
        };
      }
      return { minutes: hour * 60 + Number(minute.norm), hourOnly: false, named: false, to: at + 3 };
    }
    if (numbers[at]?.plain !== true || hour === 0) return null;
    return { minutes: hour * 60, hourOnly: true, named: false, to: at + 1 };
  }
  const number = numbers[at];
  if (number === undefined || number.value < 1) return null;
  if (number.kind === 'ordinal' && tables.language !== 'ar') return null;
  // Without a word for the hour, خمسة وربع is five and a quarter of anything.
  const merged = tables.language === 'ar' && cued ? mergedHour(source, number) : null;
  if (merged) return merged;
  if (number.value > 12 || !Number.isInteger(number.value)) return null;
  return { minutes: number.value * 60, hourOnly: true, named: true, to: number.to };
}

/** الساعة ثلاثة وثلث, الرابعة وأربعون دقيقة: the hour and its minutes were read as one number. */
function mergedHour(source: TimeSource, number: NumberReading): Hour | null {
  const { value, to, kind } = number;
  const minutes = Math.round(value * 60);
  if (!number.digits && kind === 'cardinal' && !Number.isInteger(value) && value < 13 && minutes % 5 === 0)
    return { minutes, hourOnly: false, named: true, to };
  const isMinutes = source.tokens[to]?.sense?.time === 'm';
  if (kind !== 'ordinal' || value < 20 || value % 10 === 0 || !isMinutes) return null;
  return { minutes: (value % 10) * 60 + value - (value % 10), hourOnly: false, named: true, to: to + 1 };
}

/** "0700 GMT": four digits before a zone. */
function militaryHour(source: TimeSource, at: number): Hour | null {
  const { tokens, tables } = source;
  const digits = tokens[at]?.norm ?? '';
  if (digits.length !== 4 || !follows(source, at + 1) || tables.zones.at(tokens, at + 1) === null)
    return null;
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hour > 24 || minute > 59) return null;
  return { minutes: hour * 60 + minute, hourOnly: false, named: false, to: at + 1 };
}

/** 15.30 is a time only before a zone or a half of the day, since it is a decimal otherwise. */
function isDottedTime(source: TimeSource, at: number): boolean {
  const { tokens, tables } = source;
  const half = tables.language === 'en' && (tables.am.at(tokens, at + 3) ?? tables.pm.at(tokens, at + 3));
  return tables.zones.at(tokens, at + 3) !== null || Boolean(half && (tokens[at + 3]?.norm.length ?? 0) > 0);
}

/** "والنصف", "وربع", "إلا ثلثا", "و18 دقيقة" after an Arabic hour. */
function arabicMinutes(
  source: TimeSource,
  at: number,
): { readonly minutes: number; readonly to: number } | null {
  const { tokens, numbers } = source;
  const first = follows(source, at);
  if (first === null) return null;
  const minus = first.norm === 'الا';
  const detached = first.norm === 'و';
  const next = minus || detached ? at + 1 : at;
  const word = tokens[next];
  if (word === undefined || (!minus && !detached && word.clitics !== 'و')) return null;
  const share = word.sense?.fraction;
  if (share !== undefined && numbers[next]?.kind !== 'cardinal')
    return { minutes: (minus ? -1 : 1) * Math.round(share * 60), to: next + 1 };
  // الرابعة والدقيقة السابعة عشرة.
  const inverted = word.sense?.time === 'm' && word.definite ? numbers[next + 1] : undefined;
  if (inverted && inverted.value >= 1 && inverted.value <= 59)
    return { minutes: (minus ? -1 : 1) * inverted.value, to: inverted.to };
  const number = numbers[next];
  if (number === undefined || number.value < 1 || number.value > 59) return null;
  const unit = tokens[number.to];
  if (unit?.sense?.time !== 'm') return null;
  return { minutes: (minus ? -1 : 1) * number.value, to: number.to + 1 };
}

function isNight(word: string | undefined, hour: number): boolean {
  return (word === 'ليلا' || word === 'الليل') && hour < 5;
}

/** A part of the day with what ties it ("in the", "صباح"), and the half of the day that it lies in. */
export function partOfDayAt(
  source: TimeSource,
  at: number,
): { readonly to: number; readonly half: 'am' | 'pm' } | null {
  const { tokens, tables } = source;
  let next = at;
  for (let words = 0; words < 3; words += 1) {
    const token = tokens[next];
    if (token === undefined || (words > 0 && token.line)) return null;
    if (token.sense?.part === true) return { to: next + 1, half: token.sense.partPm ? 'pm' : 'am' };
    const link =
      tables.language === 'en'
        ? ['in', 'the', 'early', 'late', 'at', 'hours', 'of'].includes(token.norm)
        : ['في', 'рано', 'поздно', 'в', 'وقت', 'к', 'под', 'поздним', 'ранним', 'بعد'].includes(token.norm);
    if (!link) return null;
    next += 1;
  }
  return null;
}
