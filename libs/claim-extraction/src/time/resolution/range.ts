import { civil } from '../calendar.js';
import { dayPlace, rangePlace } from '../place.js';
import type { TimeReading, WrittenDate } from '../reading.js';
import type { Narrative, Resolved, Surroundings } from './narrative.js';

/** What places the two ends. */
interface Placing {
  resolve(reading: TimeReading, around: Surroundings): Resolved | null;
  place(reading: TimeReading, around: Surroundings): Resolved | null;
}

export function rangeOf(
  resolver: Placing,
  n: Narrative,
  reading: Extract<TimeReading, { kind: 'range' }>,
  around: Surroundings,
): Resolved | null {
  let { start, end } = reading;
  const [a, b] = [writtenOf(start), writtenOf(end)];
  if (
    a &&
    b &&
    a.y === undefined &&
    a.yearRelation === undefined &&
    (b.y !== undefined || b.yearRelation !== undefined)
  ) {
    const wraps = a.m !== undefined && b.m !== undefined && a.m > b.m && b.y !== undefined;
    start = withDate(start, {
      ...a,
      ...(b.y === undefined ? {} : { y: wraps ? b.y - 1 : b.y }),
      ...(b.yearRelation === undefined ? {} : { yearRelation: b.yearRelation }),
    });
  }
  const first = resolver.resolve(start, around);
  if (first === null) return null;
  const firstYear = civil(first.place.start).y;
  if (a && b && b.y === undefined && b.yearRelation === undefined && b.m !== undefined)
    end = withDate(end, { ...b, y: a.m !== undefined && b.m < a.m ? firstYear + 1 : firstYear });
  let last = resolver.place(end, around);
  if (last === null) return null;
  if (last.place.start < first.place.start && end.kind === 'day' && end.weekday !== undefined && !end.date)
    last = { ...last, place: dayPlace(last.place.start + 7) };
  const weekdays = start.kind === 'day' && start.weekday !== undefined && !start.date && !n.dialogue;
  if (weekdays && end.kind === 'day' && !end.date && around.future !== true && last.place.end > n.now.day)
    return {
      place: rangePlace(dayPlace(first.place.start - 7), dayPlace(last.place.end - 7)),
      rule: 'range',
    };
  if (last.place.end < first.place.start) return null;
  return { place: rangePlace(first.place, last.place), rule: 'range' };
}
function writtenOf(reading: TimeReading): WrittenDate | undefined {
  return reading.kind === 'day' || reading.kind === 'period' ? reading.date : undefined;
}

function withDate(reading: TimeReading, date: WrittenDate): TimeReading {
  return reading.kind === 'day' || reading.kind === 'period' ? { ...reading, date } : reading;
}
