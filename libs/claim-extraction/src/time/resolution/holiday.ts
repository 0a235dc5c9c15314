import { civil } from '../calendar.js';
import { FEASTS } from '../holidays/index.js';
import { daysPlace, type Place } from '../place.js';
import type { TimeReading } from '../reading.js';
import type { Narrative, Surroundings } from './narrative.js';
import { relatedYear } from './written-date.js';

type HolidayReading = Extract<TimeReading, { kind: 'holiday' }>;

/** How much farther a feast to come may lie than one that has passed, where no word tells. */
const PAST_BEFORE_FUTURE = 2;

/** The feast of the year that is meant: the written one, else the nearest that fits the words and the tense. */
export function holidayPlace(n: Narrative, reading: HolidayReading, around: Surroundings): Place | null {
  const rule = FEASTS[reading.id];
  const { y } = civil(n.now.day);
  const given = reading.y ?? (reading.relation === undefined ? undefined : yearOfRelation(n, reading, y));
  if (given !== undefined) {
    const days = rule(given);
    return days && daysPlace(days.start, days.end);
  }
  if (n.historical && n.year !== null) {
    const days = rule(n.year);
    return days && daysPlace(days.start, days.end);
  }
  let best: Place | null = null;
  let least = Infinity;
  for (const year of [y - 1, y, y + 1]) {
    const days = rule(year);
    if (days === null) continue;
    const cost = costOf(n, reading, around, days.start, days.end);
    if (cost < least) {
      least = cost;
      best = daysPlace(days.start, days.end);
    }
  }
  return best;
}

/** "Easter of last year" names the year; "last Easter" the one before now. */
function yearOfRelation(n: Narrative, reading: HolidayReading, y: number): number | undefined {
  return reading.ofYear ? relatedYear(n, reading.relation, y) : undefined;
}

function costOf(
  n: Narrative,
  { relation }: HolidayReading,
  around: Surroundings,
  start: number,
  end: number,
): number {
  const today = n.now.day;
  const distance = today < start ? start - today : Math.max(0, today - end);
  const [passed, ahead] = [end < today, start > today];
  switch (relation) {
    case 'last':
    case 'past':
    case 'previous':
      return passed ? distance : Infinity;
    case 'next':
    case 'following':
      return ahead ? distance : Infinity;
    case 'this':
      return n.dialogue && passed ? Infinity : distance;
    case 'same':
    case 'that':
    case 'beforeLast':
    case undefined:
      break;
  }
  if (n.dialogue) return passed ? Infinity : distance;
  if (around.future === true) return passed ? distance * PAST_BEFORE_FUTURE * 2 : distance;
  return ahead ? distance * PAST_BEFORE_FUTURE : distance;
}
