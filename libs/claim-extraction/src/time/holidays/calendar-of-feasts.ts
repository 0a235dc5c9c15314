import { dayNumber, daysInMonth, weekdayOf } from '../calendar.js';
import { hijriDay, hijriYear } from '../hijri.js';

/** First and last day, inclusive. */
export interface FeastDays {
  readonly start: number;
  readonly end: number;
}

/** How the days of a feast follow from a Gregorian year; null where none falls into it. */
export type FeastRule = (y: number) => FeastDays | null;

const DAY_IN_MS = 86_400_000;
const LONGEST_LUNATION = 30;

const one = (day: number): FeastDays => ({ start: day, end: day });

export function fixed(m: number, d: number): FeastRule {
  return (y) => one(dayNumber(y, m, d));
}

/** The nth weekday of a month (1 Monday … 7 Sunday; nth -1 is the last), `after` days later. */
export function nthWeekday(m: number, weekday: number, nth: number, after = 0): FeastRule {
  return (y) => {
    const first = dayNumber(y, m, 1);
    const last = first + daysInMonth(y, m) - 1;
    const day =
      nth > 0
        ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
        : last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
    return one(day + after);
  };
}

/** Days from the Western Easter Sunday (Meeus/Jones/Butcher). */
export function easter(offset: number, days = 1): FeastRule {
  return (y) => {
    const a = y % 19;
    const b = Math.floor(y / 100);
    const c = y % 100;
    const e = b % 4;
    const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
    const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
    const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
    const m = Math.floor((a + 11 * h + 22 * l) / 451);
    const sum = h + l - 7 * m + 114;
    const start = dayNumber(y, Math.floor(sum / 31), (sum % 31) + 1) + offset;
    return { start, end: start + days - 1 };
  };
}

/** Days from the Orthodox Easter Sunday (Meeus' Julian algorithm; thirteen days later from 1900 to 2099). */
export function orthodoxEaster(offset: number, days = 1): FeastRule {
  return (y) => {
    const d = (19 * (y % 19) + 15) % 30;
    const e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
    const sum = d + e + 114;
    const julian = dayNumber(y, Math.floor(sum / 31), (sum % 31) + 1);
    const start = julian + Math.floor(y / 100) - Math.floor(y / 400) - 2 + offset;
    return { start, end: start + days - 1 };
  };
}

/** A date of the Islamic calendar; the first of the year where two fall into it. `lasts` days, 0 for the whole month. */
export function hijri(m: number, d: number, lasts = 1): FeastRule {
  return (y) => {
    const first = hijriYear(dayNumber(y, 1, 1));
    for (const hy of [first, first + 1, first + 2]) {
      const start = hijriDay(hy, m, d);
      const next = m === 12 ? hijriDay(hy + 1, 1, 1) : hijriDay(hy, m + 1, 1);
      if (start >= dayNumber(y, 1, 1) && start <= dayNumber(y, 12, 31))
        return { start, end: lasts === 0 ? next - 1 : start + lasts - 1 };
    }
    return null;
  };
}

/** The day on which a calendar of CLDR shows a month and day ("1 Tishri"), `offset` days later, lasting `lasts` days. */
export function ofCalendar(calendar: 'hebrew' | 'chinese', shown: string, offset = 0, lasts = 1): FeastRule {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    day: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    timeZone: 'UTC',
  });
  const known = new Map<number, FeastDays | null>();
  return (y) => {
    const kept = known.get(y);
    if (kept !== undefined) return kept;
    let found: FeastDays | null = null;
    for (let day = dayNumber(y, 1, 1); day <= dayNumber(y, 12, 31) && found === null; day += 1)
      if (format.format(day * DAY_IN_MS) === shown)
        found = { start: day + offset, end: day + offset + lasts - 1 };
    known.set(y, found);
    return found;
  };
}

/**
 * Days from the first new moon on or after a Gregorian day, as the Indian lunisolar months begin; the new moons are those of
 * CLDR's Chinese calendar. Where sunrise decides between two days, the real one may lie a day beside it.
 */
export function newMoon(m: number, d: number, offset: number, lasts = 1): FeastRule {
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    day: 'numeric',
    month: 'numeric',
    timeZone: 'UTC',
  });
  const known = new Map<number, FeastDays | null>();
  return (y) => {
    const kept = known.get(y);
    if (kept !== undefined) return kept;
    let day = dayNumber(y, m, d);
    for (
      let waits = 0;
      waits < LONGEST_LUNATION && !format.format(day * DAY_IN_MS).endsWith('/1');
      waits += 1
    )
      day += 1;
    const found = { start: day + offset, end: day + offset + lasts - 1 };
    known.set(y, found);
    return found;
  };
}

/** The day on which the sun enters Capricorn in the Indian reckoning: the 15th in leap years and the years before them. */
export function makaraSankranti(offset: number): FeastRule {
  return (y) => one(dayNumber(y, 1, y % 4 === 0 || y % 4 === 3 ? 15 : 14) + offset);
}

/** Moves the days that a rule gives by what the weekday of the first of them asks for (1 Monday … 7 Sunday). */
export function movedBy(rule: FeastRule, days: Readonly<Record<number, number>>): FeastRule {
  return (y) => {
    const given = rule(y);
    const move = given === null ? 0 : (days[weekdayOf(given.start)] ?? 0);
    return given && { start: given.start + move, end: given.end + move };
  };
}

/** The last such weekday within the days of a feast. */
export function lastWithin(rule: FeastRule, weekday: number): FeastRule {
  return (y) => {
    const given = rule(y);
    return given && one(given.end - ((weekdayOf(given.end) - weekday + 7) % 7));
  };
}

/** A week earlier in a year in which the feast meets another. */
export function weekBefore(rule: FeastRule, other: FeastRule): FeastRule {
  return (y) => {
    const [given, met] = [rule(y), other(y)];
    const meets = given !== null && given.start === met?.start;
    return meets ? { start: given.start - 7, end: given.end - 7 } : given;
  };
}

/** A day of a calendar without leap years, as the Parsis keep it, known from one year of its own. */
export function withoutLeapDays(y: number, m: number, d: number): FeastRule {
  return (year) => one(dayNumber(y, m, d) + 365 * (year - y));
}
