import type { Clock } from '../reading.js';
import { follows, type TimeSource } from '../source.js';

interface SpokenClock {
  readonly clock: Clock;
  readonly to: number;
}

const NOON: ReadonlySet<string> = new Set(['noon', 'midday']);
const PAST: ReadonlySet<string> = new Set(['past', 'after']);
const TO: ReadonlySet<string> = new Set(['to', 'before', 'of']);
const ZERO: ReadonlySet<string> = new Set(['o', 'oh', 'ou', 'zero']);
const CUES: ReadonlySet<string> = new Set([
  'at',
  'around',
  'about',
  'approximately',
  'for',
  '@',
  'by',
  'until',
  'from',
]);

/**
 * English clock times as people say them, read in dialogue alone: "a quarter past 3", "20 to noon", "ten thirty", "15h30",
 * "at 1030", "half three", "midnight".
 */
export function spokenClockAt(source: TimeSource, at: number): SpokenClock | null {
  if (!source.dialogue || source.tables.language === 'ar') return null;
  if (source.tables.language === 'ru') return hourMark(source, at, 'ч') ?? midnight(source, at);
  const start = CUES.has(source.tokens[at]?.norm ?? '') && follows(source, at + 1) ? at + 1 : at;
  return (
    minutesAround(source, start) ??
    hourMark(source, start, 'h') ??
    midnight(source, start) ??
    twoNumbers(source, start) ??
    (start > at ||
    source.tables.pm.at(source.tokens, start + 1) ||
    source.tables.am.at(source.tokens, start + 1)
      ? oneNumber(source, start)
      : null) ??
    letteredHour(source, start)
  );
}

function known(minutes: number, halfKnown: boolean): Clock {
  return { minutes, zone: null, hourOnly: false, halfKnown };
}

/** "a quarter past 3pm", "15 minutes to noon", "half past three", "half three". */
function minutesAround(source: TimeSource, at: number): SpokenClock | null {
  const { tokens, numbers } = source;
  const article = tokens[at]?.norm === 'a' && numbers[at] === undefined ? 1 : 0;
  const number = numbers[at + article];
  const word = tokens[at + article]?.norm;
  let minutes: number;
  let next: number;
  if (word === 'quarter' || word === 'half') {
    minutes = word === 'half' ? 30 : 15;
    next = at + article + 1;
  } else if (number?.kind === 'fraction' && number.value < 1) {
    minutes = Math.round(number.value * 60);
    next = number.to;
  } else if (number?.kind === 'cardinal' && number.value >= 1 && number.value <= 59) {
    minutes = number.value;
    next = number.to;
    if (follows(source, next)?.sense?.time === 'm') next += 1;
  } else return null;
  const link = follows(source, next)?.norm ?? '';
  const sign = PAST.has(link) ? 1 : TO.has(link) ? -1 : 0;
  if (sign === 0 && word !== 'half') return null;
  const hour = hourAt(source, sign === 0 ? next : next + 1);
  if (hour === null) return null;
  return { clock: known(hour.minutes + (sign === 0 ? 1 : sign) * minutes, hour.halfKnown), to: hour.to };
}

function hourAt(
  source: TimeSource,
  at: number,
): { readonly minutes: number; readonly halfKnown: boolean; readonly to: number } | null {
  const { tokens, numbers } = source;
  if (!follows(source, at)) return null;
  if (NOON.has(tokens[at]?.norm ?? '')) return { minutes: 720, halfKnown: true, to: at + 1 };
  if (tokens[at]?.norm === 'midnight') return { minutes: 1440, halfKnown: true, to: at + 1 };
  const number = numbers[at];
  if (number?.kind !== 'cardinal' || !Number.isInteger(number.value) || number.value < 1 || number.value > 24)
    return null;
  const mark = tokens[number.to];
  const to = mark?.norm === 'h' && mark.glued ? number.to + 1 : number.to;
  return half(source, number.value * 60, to);
}

/** "am", "p.m.", "in the evening" after an hour. */
function half(
  source: TimeSource,
  minutes: number,
  at: number,
): { readonly minutes: number; readonly halfKnown: boolean; readonly to: number } {
  const { tokens, tables } = source;
  const letter = tokens[at];
  if (letter?.glued === true && (letter.norm === 'a' || letter.norm === 'p'))
    return {
      minutes: letter.norm === 'p' && minutes < 720 ? minutes + 720 : minutes,
      halfKnown: true,
      to: at + 1,
    };
  const am = follows(source, at) ? tables.am.at(tokens, at) : null;
  const pm = follows(source, at) ? tables.pm.at(tokens, at) : null;
  if (am)
    return {
      minutes: minutes >= 720 && minutes < 780 ? minutes - 720 : minutes,
      halfKnown: true,
      to: am.end,
    };
  if (pm) return { minutes: minutes < 720 ? minutes + 720 : minutes, halfKnown: true, to: pm.end };
  return { minutes, halfKnown: minutes >= 780, to: at };
}

/** "15h", "3h18", "17ч10". */
function hourMark(source: TimeSource, at: number, letter: string): SpokenClock | null {
  const { tokens } = source;
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'digits' || hour.norm.length > 2 || Number(hour.norm) > 24) return null;
  if (mark?.norm !== letter || !mark.glued) return null;
  const glued = minute?.kind === 'digits' && minute.glued && minute.norm.length === 2;
  if (!glued && letter !== 'h') return null;
  const minutes = Number(hour.norm) * 60 + (glued ? Number(minute.norm) : 0);
  const read = half(source, minutes, at + (glued ? 3 : 2));
  // Written so, hours run to twenty-four.
  const zone = source.tables.zones.at(source.tokens, read.to);
  const zoned = zone !== null && follows(source, read.to) !== null;
  return {
    clock: { ...known(read.minutes, true), zone: zoned ? zone.value : null },
    to: zoned ? zone.end : read.to,
  };
}

function midnight(source: TimeSource, at: number): SpokenClock | null {
  const word = source.tokens[at]?.norm ?? '';
  if (NOON.has(word)) return { clock: known(720, true), to: at + 1 };
  return word === 'midnight' || word === 'полночь' || word === 'полночи'
    ? { clock: known(1440, true), to: at + 1 }
    : null;
}

/** "ten thirty", "twelve oh three", "at 3 15", "seven thirty p.m.". */
function twoNumbers(source: TimeSource, at: number): SpokenClock | null {
  const { tokens, numbers } = source;
  const hour = numbers[at];
  if (hour?.kind !== 'cardinal' || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value))
    return null;
  let next = tokens[hour.to]?.norm === '-' ? hour.to + 1 : hour.to;
  const zero = ZERO.has(tokens[next]?.norm ?? '');
  if (zero) next += tokens[next + 1]?.norm === '-' ? 2 : 1;
  const minute = follows(source, next) ? numbers[next] : undefined;
  if (minute?.kind !== 'cardinal' || minute.value < (zero ? 1 : 10) || minute.value > 59) return null;
  if (hour.digits && !(tokens[at - 1] !== undefined && CUES.has(tokens[at - 1]?.norm ?? ''))) return null;
  if (follows(source, minute.to)?.sense?.time !== undefined) return null;
  const read = half(source, hour.value * 60 + minute.value, minute.to);
  return { clock: known(read.minutes, read.halfKnown), to: read.to };
}

/** "7a", "3:18p". */
function letteredHour(source: TimeSource, at: number): SpokenClock | null {
  const { tokens } = source;
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'digits' || hour.norm.length > 2 || Number(hour.norm) > 12) return null;
  const exact = colon?.norm === ':' && colon.glued && minute?.kind === 'digits' && minute.norm.length === 2;
  const to = at + (exact ? 3 : 1);
  if (!tokens[to]?.glued || !/^[ap]$/u.test(tokens[to]?.norm ?? '')) return null;
  const read = half(source, Number(hour.norm) * 60 + (exact ? Number(minute.norm) : 0), to);
  return { clock: known(read.minutes, true), to: read.to };
}

/** "at 1030", "330 p.m.". */
function oneNumber(source: TimeSource, at: number): SpokenClock | null {
  const digits = source.tokens[at];
  if (digits?.kind !== 'digits' || digits.norm.length < 3 || digits.norm.length > 4) return null;
  const value = Number(digits.norm);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (hour > 24 || minute > 59 || follows(source, at + 1)?.kind === 'digits') return null;
  const read = half(source, hour * 60 + minute, at + 1);
  return { clock: known(read.minutes, read.halfKnown), to: read.to };
}
