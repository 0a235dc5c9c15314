import { civil } from '../calendar.js';
import { dayPlace, rangePlace } from '../place.js';
import type { Clock, TimeReading, WrittenDate } from '../reading.js';
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
  let [start, end] = sharedClock(reading.start, reading.end);
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
  // "A curfew from 10 p.m. to 5 a.m.": hours of every night, and no moment.
  const nightly = start.kind === 'clock' && end.kind === 'clock' && end.clock.minutes <= start.clock.minutes;
  if (nightly && !n.dialogue) return null;
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
  const told = first.place.start < n.now.day && last.place.end > n.now.day && around.future !== true;
  if (weekdays && end.kind === 'day' && !end.date && told)
    return {
      place: rangePlace(dayPlace(first.place.start - 7), dayPlace(last.place.end - 7)),
      rule: 'range',
    };
  if (last.place.end < first.place.start) return null;
  return { place: rangePlace(first.place, last.place), rule: 'range' };
}

/** "9 to 11 a.m. on Thursday": the day and the half of the day that one end names hold for both. */
function sharedClock(start: TimeReading, end: TimeReading): [TimeReading, TimeReading] {
  if (!hasClock(start) || !hasClock(end)) return [start, end];
  let [from, to] = [start.clock, end.clock];
  if (!from.halfKnown && to.halfKnown && from.minutes < 720 && from.minutes + 720 <= to.minutes)
    from = { ...from, minutes: from.minutes + 720 };
  if (!to.halfKnown && to.minutes < from.minutes && to.minutes < 720)
    to = { ...to, minutes: to.minutes + 720 };
  const zone = from.zone ?? to.zone;
  from = { ...from, zone, halfKnown: true };
  to = { ...to, zone: to.zone ?? zone, halfKnown: true };
  if (start.kind === 'day' && end.kind === 'clock')
    return [
      { ...start, clock: from },
      { ...start, clock: to },
    ];
  if (start.kind === 'clock' && end.kind === 'day')
    return [
      { ...end, clock: from },
      { ...end, clock: to },
    ];
  return [
    { ...start, clock: from },
    { ...end, clock: to },
  ];
}

type ClockReading = Extract<TimeReading, { kind: 'day' | 'clock' }> & { readonly clock: Clock };

function hasClock(reading: TimeReading): reading is ClockReading {
  return (reading.kind === 'day' || reading.kind === 'clock') && reading.clock !== undefined;
}

function writtenOf(reading: TimeReading): WrittenDate | undefined {
  return reading.kind === 'day' || reading.kind === 'period' ? reading.date : undefined;
}

function withDate(reading: TimeReading, date: WrittenDate): TimeReading {
  return reading.kind === 'day' || reading.kind === 'period' ? { ...reading, date } : reading;
}
