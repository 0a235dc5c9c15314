import type { Relation } from '../../quantity/words/sense.js';
import { addMonths, civil, dayNumber, daysInMonth, isDate, weekdayOf } from '../calendar.js';
import { hijriDay } from '../hijri.js';
import { dayPlace, daysPlace, monthPlace, yearPlace, type Place } from '../place.js';
import type { WrittenDate } from '../reading.js';
import type { Narrative, Surroundings } from './narrative.js';

/** A date with what it says and what it leaves to be understood. */
export function writtenPlace(
  n: Narrative,
  date: WrittenDate,
  around: Surroundings,
  weekday: number | undefined,
): Place | null {
  if (date.hijri && date.d === undefined) {
    const { y, m, d } = date.hijri;
    if (y === undefined || d === undefined) return null;
    return dayPlace(hijriDay(y, m, d));
  }
  const today = civil(n.now.day);
  let { m } = date;
  let y = date.y ?? relatedYear(n, date.yearRelation, today.y);
  if (date.monthRelation !== undefined) {
    const month = relatedMonth(n, date.monthRelation, m, today);
    y ??= month.y;
    m ??= month.m;
  }
  if (m === undefined && date.d !== undefined) {
    const month = monthOfDay(n, date.d, weekday);
    m = month.m;
    y ??= month.y;
  }
  if (m === undefined) return y === undefined ? null : yearPlace(y);
  if (date.d === undefined) return monthPlace(y ?? likelyYear(n, m, undefined, around, weekday), m);
  y ??= likelyYear(n, m, date.d, around, weekday);
  if (!isDate(y, m, date.d)) return null;
  const start = dayNumber(y, m, date.d);
  return date.dEnd !== undefined && isDate(y, m, date.dEnd)
    ? daysPlace(start, dayNumber(y, m, date.dEnd))
    : dayPlace(start);
}

export function relatedYear(n: Narrative, relation: Relation | undefined, y: number): number | undefined {
  const base = n.historical ? (n.year ?? y) : y;
  switch (relation) {
    case 'last':
    case 'past':
    case 'previous':
      return base - 1;
    case 'beforeLast':
      return base - 2;
    case 'this':
      return base;
    case 'next':
    case 'following':
      return base + 1;
    case 'same':
    case 'that':
      return n.year ?? y;
    case undefined:
      return undefined;
  }
}

/** "January last", "of this month", "of the same month"; a named month keeps its name and takes the year that fits. */
function relatedMonth(
  n: Narrative,
  relation: Relation,
  named: number | undefined,
  today: { readonly y: number; readonly m: number },
): { y: number; m: number } {
  if (relation === 'same' || relation === 'that') return n.month ?? today;
  if (named !== undefined) {
    if (relation === 'next' || relation === 'following')
      return { m: named, y: named > today.m ? today.y : today.y + 1 };
    if (relation === 'last' || relation === 'past' || relation === 'previous')
      return {
        m: named,
        y: named < today.m || (named === today.m && !n.dialogue) ? today.y : today.y - 1,
      };
    return { m: named, y: today.y };
  }
  if (relation === 'this') return today;
  return addMonths(
    today,
    relation === 'next' || relation === 'following' ? 1 : relation === 'beforeLast' ? -2 : -1,
  );
}

/** The year that a date without one most likely means: the nearest, the past before the future unless the words say else. */
function likelyYear(
  n: Narrative,
  m: number,
  d: number | undefined,
  around: Surroundings,
  weekday: number | undefined,
): number {
  const today = civil(n.now.day);
  if (n.historical && n.year !== null) return n.year;
  const told = n.written;
  // "in March 2011 … and in July": the year that its sentence has written goes on.
  if (told !== null && told.sentence === around.sentence && told.y < today.y && around.future !== true)
    return told.m !== null && m < told.m ? told.y + 1 : told.y;
  let best = today.y;
  let least = Infinity;
  for (const y of [today.y - 1, today.y, today.y + 1]) {
    if (d !== undefined && !isDate(y, m, d)) continue;
    const start = dayNumber(y, m, d ?? 1);
    const end = d === undefined ? start + daysInMonth(y, m) - 1 : start;
    let cost = n.now.day < start ? start - n.now.day : Math.max(0, n.now.day - end);
    if (n.dialogue) {
      if (n.now.day > end) cost += 400;
    } else if (around.future === true) {
      if (n.now.day > end) cost *= 3;
    } else if (n.now.day < start) cost *= around.future === false ? 2.5 : 1.5;
    if (weekday !== undefined && d !== undefined && weekdayOf(start) !== weekday) cost += 500;
    if (cost < least) {
      least = cost;
      best = y;
    }
  }
  return best;
}

/** The month of a day that goes by its number: this one, or the nearest in which it falls on its weekday. */
function monthOfDay(n: Narrative, d: number, weekday: number | undefined): { y: number; m: number } {
  const today = civil(n.now.day);
  if (n.historical && n.month) return n.month;
  const ahead = n.dialogue && weekday === undefined && d < today.d ? 1 : 0;
  if (weekday === undefined) return addMonths(today, ahead);
  for (let off = 0; off <= 12; off += 1)
    for (const months of n.dialogue ? [off, -off] : [-off, off]) {
      const { y, m } = addMonths(today, months);
      if (isDate(y, m, d) && weekdayOf(dayNumber(y, m, d)) === weekday) return { y, m };
    }
  return today;
}
