import { addMonths, civil, dayNumber, daysInMonth, weekdayOf } from '../calendar.js';
import { dayPlace, daysPlace, monthsPlace, yearsPlace, type Place } from '../place.js';
import type { Edge, PartReading } from '../reading.js';

/**
 * The part of a placed period. Weeks of a year are those of ISO 8601; of any other period those that begin on a Monday
 * within it, and the last one ends within it.
 * @returns null where the period has no such part.
 */
export function partPlace(whole: Place, part: PartReading): Place | null {
  const { unit, nth, count, weekday } = part;
  if (weekday !== undefined) return nthWeekday(whole, weekday, nth);
  switch (unit) {
    case 'D': {
      const start = nth > 0 ? whole.start + nth - 1 : whole.end + 1 + nth - (nth === -1 ? count - 1 : 0);
      return inside(whole, daysPlace(start, start + count - 1));
    }
    case 'W': {
      const year = whole.grain === 'Y';
      const monday = year ? isoMonday(whole.start + 3) : whole.start + ((8 - weekdayOf(whole.start)) % 7);
      const lastSunday = year ? isoMonday(whole.end - 3) + 6 : whole.end - (weekdayOf(whole.end) % 7);
      const start = nth > 0 ? monday + (nth - 1) * 7 : lastSunday - 6 + (nth + 1) * 7 - (count - 1) * 7;
      return daysPlace(start, start + 7 * count - 1, 'W');
    }
    case 'WE': {
      const saturday = nthWeekday(whole, 6, nth);
      return saturday && daysPlace(saturday.start, saturday.start + 1, 'W');
    }
    case 'M':
      return months(whole, nth, count, 1, 'M');
    case 'Q':
      return months(whole, nth, count, 3, 'Q');
    case 'half':
      return halfOf(whole, nth);
    case 'Y': {
      const y = nth > 0 ? civil(whole.start).y + nth - 1 : civil(whole.end).y + nth + 2 - count;
      return inside(whole, yearsPlace(y, y + count - 1));
    }
    case 'C':
    case 'DEC':
    case 'S':
    case 'h':
    case 'm':
    case 's':
      return null;
  }
}

/** The Monday of a day's week; the first week of a year holds 4 January, the last 28 December (ISO 8601). */
function isoMonday(day: number): number {
  return day - weekdayOf(day) + 1;
}

function nthWeekday(whole: Place, weekday: number, nth: number): Place | null {
  const day =
    nth > 0
      ? whole.start + ((weekday - weekdayOf(whole.start) + 7) % 7) + (nth - 1) * 7
      : whole.end - ((weekdayOf(whole.end) - weekday + 7) % 7) + (nth + 1) * 7;
  return inside(whole, dayPlace(day));
}

function months(whole: Place, nth: number, count: number, size: number, grain: 'M' | 'Q'): Place | null {
  const { y, m } = nth > 0 ? civil(whole.start) : civil(whole.end);
  const first = addMonths({ y, m }, nth > 0 ? (nth - 1) * size : 1 + (nth + 1) * size - size * count);
  const place = monthsPlace(first.y, first.m, size * count, grain);
  const single = size === 1 && count === 1;
  return inside(whole, single ? { ...place, edtf: place.edtf.split('/')[0] ?? place.edtf } : place);
}

/** Halves of a year are six months; of any other period, half its days. */
function halfOf(whole: Place, nth: number): Place | null {
  const second = nth === 2 || nth === -1;
  if (!second && nth !== 1) return null;
  if (whole.grain === 'Y') return months(whole, second ? 7 : 1, 6, 1, 'M');
  if (whole.grain === 'DEC' || whole.grain === 'C') {
    const [first, last] = [civil(whole.start).y, civil(whole.end).y];
    const middle = first + (last - first + 1) / 2;
    return second ? yearsPlace(middle, last) : yearsPlace(first, middle - 1);
  }
  const middle = whole.start + Math.ceil((whole.end - whole.start + 1) / 2);
  return second ? daysPlace(middle, whole.end) : daysPlace(whole.start, middle - 1);
}

function inside(whole: Place, part: Place): Place | null {
  return part.start >= whole.start && part.end <= whole.end ? part : null;
}

/** Lengths of the beginning and the end of a period: of a month in days, of a year in months, of a week in days. */
const OF_MONTH = 10;
const OF_YEAR = { early: 3, late: 4 };
const OF_WEEK = 3;

/** "Early March", "the end of the year", "the rest of the week" as a stretch of their own. */
export function edgePlace(whole: Place, edge: Edge, today: number): Place | null {
  if (edge === 'rest') {
    if (today > whole.end) return null;
    return daysPlace(Math.max(today, whole.start), whole.end);
  }
  const { y, m } = civil(whole.start);
  switch (whole.grain) {
    case 'M': {
      const last = dayNumber(y, m, daysInMonth(y, m));
      if (edge === 'early') return daysPlace(whole.start, whole.start + OF_MONTH - 1);
      return edge === 'mid'
        ? daysPlace(whole.start + OF_MONTH, whole.start + 2 * OF_MONTH - 1)
        : daysPlace(whole.start + 2 * OF_MONTH, last);
    }
    case 'Y':
      if (edge === 'mid') return whole;
      return edge === 'early'
        ? monthsPlace(y, 1, OF_YEAR.early, 'M')
        : monthsPlace(y, 13 - OF_YEAR.late, OF_YEAR.late, 'M');
    case 'W':
      if (edge === 'mid') return whole;
      return edge === 'early'
        ? daysPlace(whole.start, whole.start + OF_WEEK - 1)
        : daysPlace(whole.end - OF_WEEK + 1, whole.end);
    case 'C':
    case 'DEC':
    case 'S':
    case 'Q':
    case 'D':
    case 'h':
      return whole;
  }
}

/** The middle of a month is its fifteenth day; of a week, Tuesday to Friday. */
const MID_MONTH = 15;
const MID_WEEK = { first: 1, last: 4 };

/** "مطلع العام", "أواخر الشهر", "أواخر الأسبوع" said of now: halves of a year or month, the days from Thursday; null for others. */
export function halfPlace(whole: Place, edge: Edge): Place | null {
  if (edge === 'rest') return null;
  const { y } = civil(whole.start);
  switch (whole.grain) {
    case 'Y':
      return edge === 'mid' ? null : monthsPlace(y, edge === 'early' ? 1 : 7, 6, 'M');
    case 'M':
      if (edge === 'mid') return dayPlace(whole.start + MID_MONTH - 1);
      return edge === 'early'
        ? daysPlace(whole.start, whole.start + MID_MONTH - 1)
        : daysPlace(whole.start + MID_MONTH, whole.end);
    case 'W':
      if (edge === 'mid') return daysPlace(whole.start + MID_WEEK.first, whole.start + MID_WEEK.last);
      return edge === 'early'
        ? daysPlace(whole.start, whole.start + OF_WEEK - 1)
        : daysPlace(whole.end - OF_WEEK, whole.end);
    case 'C':
    case 'DEC':
    case 'S':
    case 'Q':
    case 'D':
    case 'h':
      return null;
  }
}
