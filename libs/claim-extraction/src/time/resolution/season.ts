import { civil, dayNumber } from '../calendar.js';
import { monthsPlace, seasonPlace, type Place } from '../place.js';
import type { TimeReading } from '../reading.js';
import type { Narrative, Surroundings } from './narrative.js';
import { relatedYear } from './written-date.js';

export function seasonOf(
  n: Narrative,
  reading: Extract<TimeReading, { kind: 'season' }>,
  around: Surroundings,
): Place {
  const today = civil(n.now.day);
  const narrated = n.historical ? n.year : null;
  const y = reading.y ?? relatedYear(n, reading.relation, today.y);
  if (reading.y !== undefined) return seasonPlace(reading.y, reading.season);
  const candidates = narrated !== null ? [narrated] : [today.y - 1, today.y, today.y + 1];
  let best = seasonPlace(narrated ?? today.y, reading.season);
  let least = Infinity;
  for (const year of candidates) {
    const place = seasonPlace(year, reading.season);
    let cost = n.now.day < place.start ? place.start - n.now.day : Math.max(0, n.now.day - place.end);
    if (n.now.day < place.start && around.future !== true && reading.relation !== 'next') cost *= 2;
    if (reading.relation === 'last' && place.end >= n.now.day) cost += 999;
    if (reading.relation === 'next' && place.start <= n.now.day) cost += 999;
    if (reading.relation === 'this' && year !== y && place.end !== Infinity)
      cost += n.now.day >= place.start && n.now.day <= place.end ? 0 : 200;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}

export function quarterOf(
  n: Narrative,
  reading: Extract<TimeReading, { kind: 'quarter' }>,
  around: Surroundings,
): Place {
  const today = civil(n.now.day);
  let y = reading.y ?? relatedYear(n, reading.relation, today.y);
  if (y === undefined) {
    y = n.historical ? (n.year ?? today.y) : today.y;
    const start = dayNumber(y, reading.quarter * 3 - 2, 1);
    if (!n.dialogue && !n.historical && start > n.now.day && around.future !== true) y -= 1;
  }
  return monthsPlace(y, reading.quarter * 3 - 2, 3, 'Q');
}
