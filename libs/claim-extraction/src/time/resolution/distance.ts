import { addMonths, civil, dayNumber, daysInMonth } from '../calendar.js';
import { dayPlace, momentPlace, monthPlace, yearPlace } from '../place.js';
import type { TimeUnit } from '../../quantity/words/sense.js';
import type { DurationPart, TimeReading } from '../reading.js';
import type { Narrative, Resolved, Surroundings } from './narrative.js';

export function distance(
  n: Narrative,
  reading: Extract<TimeReading, { kind: 'shift' }>,
  around: Surroundings,
): Resolved | null {
  const reported = reading.count > 0 && n.mention !== null && n.mention.sentence === around.sentence;
  // "Twelve hours later" goes on from a time that was told; without one it names none.
  if (reading.anchor === 'mention' && reading.count > 0 && n.mention === null && !n.dialogue) return null;
  const mentioned = (reading.anchor === 'mention' || reported || n.historical) && n.mention !== null;
  // "In 1993 … Two years earlier" counts from the year that was told.
  const years =
    (reading.unit === 'Y' || reading.unit === 'DEC') && reading.anchor === 'mention' && n.year !== null;
  const day = mentioned && n.mention ? n.mention.day : n.now.day;
  const anchor = years && n.year !== null && civil(day).y !== n.year ? dayNumber(n.year, 7, 1) : day;
  const { unit, count, more } = reading;
  const rule = mentioned ? 'distance-from-mention' : 'distance-from-now';
  if (more) {
    const day = shifted(anchor, [{ unit, count }, ...more]);
    return day === null ? null : { place: dayPlace(day), rule };
  }
  const base = civil(anchor);
  switch (unit) {
    case 'D':
    case 'WE':
      return { place: dayPlace(anchor + Math.round(count)), rule };
    case 'W':
      return { place: dayPlace(anchor + Math.round(count * 7)), rule };
    case 'Q':
    case 'S':
    case 'M': {
      const months = Math.round(count * (unit === 'M' ? 1 : 3));
      const { y, m } = addMonths(base, months);
      if (!Number.isFinite(y) || Math.abs(y) > 9000) return null;
      return {
        place: n.dialogue ? dayPlace(dayNumber(y, m, Math.min(base.d, daysInMonth(y, m)))) : monthPlace(y, m),
        rule,
      };
    }
    case 'Y':
    case 'DEC':
    case 'C': {
      const years = count * (unit === 'Y' ? 1 : unit === 'DEC' ? 10 : 100);
      const { y, m } = addMonths(base, Math.round(years * 12));
      if (!Number.isFinite(y) || Math.abs(y) > 9000) return null;
      return { place: n.dialogue || !Number.isInteger(years) ? monthPlace(y, m) : yearPlace(y), rule };
    }
    case 'h':
    case 'm':
    case 's': {
      const seconds = n.now.seconds + count * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
      if (Math.abs(seconds) > 1e9) return null;
      const minutes = Math.floor(seconds / 60);
      return {
        place: momentPlace(
          n.now.day,
          minutes,
          n.dialogue ? Math.floor(seconds - minutes * 60) : undefined,
          n.now.offset,
        ),
        rule,
      };
    }
  }
}

/** A day moved by calendar units one after the other; null where a clock unit is among them. */
function shifted(day: number, parts: readonly DurationPart[]): number | null {
  let moved = day;
  for (const { unit, count } of parts) {
    const months = MONTHS[unit];
    const days = unit === 'D' ? 1 : unit === 'W' ? 7 : 0;
    if (months !== undefined) {
      const { y, m, d } = civil(moved);
      const to = addMonths({ y, m }, Math.round(count * months));
      if (Math.abs(to.y) > 9000) return null;
      moved = dayNumber(to.y, to.m, Math.min(d, daysInMonth(to.y, to.m)));
    } else if (days > 0) moved += Math.round(count * days);
    else return null;
  }
  return moved;
}

const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, Y: 12, DEC: 120, C: 1200 };
