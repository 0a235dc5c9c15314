import { addMonths, civil, dayNumber, daysInMonth } from '../calendar.js';
import { dayPlace, momentPlace, monthPlace, yearPlace } from '../place.js';
import type { TimeReading } from '../reading.js';
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
  const anchor = mentioned && n.mention ? n.mention.day : n.now.day;
  const { unit, count } = reading;
  const rule = mentioned ? 'distance-from-mention' : 'distance-from-now';
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
