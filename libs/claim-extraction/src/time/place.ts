import { addMonths, civil, dayNumber, dayText, daysInMonth, monthText, two, yearText } from './calendar.js';

/** How exact a placed time is. */
export type Grain = 'C' | 'DEC' | 'Y' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'h';

/** A time placed in the calendar: first and last day, and its EDTF text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly edtf: string;
}

export function dayPlace(day: number): Place {
  return { start: day, end: day, grain: 'D', edtf: dayText(day) };
}

export function daysPlace(start: number, end: number, grain: Grain = 'D'): Place {
  return start === end ? dayPlace(start) : { start, end, grain, edtf: `${dayText(start)}/${dayText(end)}` };
}

export function monthPlace(y: number, m: number): Place {
  return {
    start: dayNumber(y, m, 1),
    end: dayNumber(y, m, daysInMonth(y, m)),
    grain: 'M',
    edtf: monthText(y, m),
  };
}

export function monthsPlace(y: number, m: number, count: number, grain: Grain): Place {
  const last = addMonths({ y, m }, count - 1);
  const end = dayNumber(last.y, last.m, daysInMonth(last.y, last.m));
  return { start: dayNumber(y, m, 1), end, grain, edtf: `${monthText(y, m)}/${monthText(last.y, last.m)}` };
}

export function yearPlace(y: number): Place {
  return { start: dayNumber(y, 1, 1), end: dayNumber(y, 12, 31), grain: 'Y', edtf: yearText(y) };
}

export function yearsPlace(y: number, last: number): Place {
  if (y === last) return yearPlace(y);
  return {
    start: dayNumber(y, 1, 1),
    end: dayNumber(last, 12, 31),
    grain: 'Y',
    edtf: `${yearText(y)}/${yearText(last)}`,
  };
}

/** @param decade the year without its last digit: 196 for the sixties. */
export function decadePlace(decade: number): Place {
  const y = decade * 10;
  return {
    start: dayNumber(y, 1, 1),
    end: dayNumber(y + 9, 12, 31),
    grain: 'DEC',
    edtf: `${String(decade)}X`,
  };
}

export function centuryPlace(century: number, bc: boolean): Place {
  const first = bc ? -century * 100 + 1 : (century - 1) * 100;
  const range = yearsPlace(first, first + 99);
  return { ...range, grain: 'C', edtf: bc ? range.edtf : `${two(century - 1)}XX` };
}

/** @param season EDTF code 21 (spring) … 24 (winter); winter is named by the year in which it begins, or all of which it shares. */
export function seasonPlace(y: number, season: number): Place {
  const m = (season - 21) * 3 + 3;
  const months = monthsPlace(y, m, 3, 'S');
  return { ...months, edtf: `${yearText(y)}-${String(season)}` };
}

export function weekPlace(day: number, weeks: number, weekday: number): Place {
  const monday = day - (weekday - 1) + weeks * 7;
  return daysPlace(monday, monday + 6, 'W');
}

/** A clock time on a day, seconds always written: EDTF has times of day only in full. */
export function momentPlace(
  day: number,
  minutes: number,
  seconds: number | undefined,
  offset: string,
): Place {
  const date = day + Math.floor(minutes / 1440);
  const inDay = ((minutes % 1440) + 1440) % 1440;
  const clock = `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}:${two(seconds ?? 0)}`;
  return { start: date, end: date, grain: 'h', edtf: `${dayText(date)}T${clock}${offset}` };
}

export function yearOf(place: Place): number {
  return civil(place.start).y;
}

/** From the start of one to the end of another. */
export function rangePlace(first: Place, last: Place): Place {
  const [a] = first.edtf.split('/');
  const b = last.edtf.split('/').at(-1) ?? last.edtf;
  return { start: first.start, end: last.end, grain: last.grain, edtf: `${a ?? ''}/${b}` };
}
