import type { Relation } from '../../quantity/words/sense.js';
import { weekdayOf } from '../calendar.js';
import { dayPlace, momentPlace, type Place } from '../place.js';
import type { Clock, TimeReading, WrittenDate } from '../reading.js';
import type { Narrative, Resolved, Surroundings } from './narrative.js';
import { writtenPlace } from './written-date.js';

type DayReading = Extract<TimeReading, { kind: 'day' }>;

export function dayReading(n: Narrative, reading: DayReading, around: Surroundings): Resolved | null {
  const found = dayOf(n, reading, around);
  if (found === null) return null;
  if (reading.clock && found.place.grain === 'D')
    return { ...found, place: momentOn(n, found.place.start, reading.clock, false) };
  return found;
}

export function momentOn(n: Narrative, day: number, clock: Clock, alone: boolean): Place {
  const offset = clock.zone === null || clock.zone === 'local' ? n.now.offset : clock.zone;
  let { minutes } = clock;
  // In dialogue "at 3" is the next 3 o'clock that makes sense.
  if (
    n.dialogue &&
    alone &&
    clock.hourOnly &&
    minutes < 720 &&
    day === n.now.day &&
    minutes * 60 <= n.now.seconds
  )
    minutes += 720;
  return momentPlace(day, minutes, clock.seconds, offset);
}

function dayOf(n: Narrative, reading: DayReading, around: Surroundings): Resolved | null {
  const { weekday, day, date } = reading;
  if (reading.same) return { place: dayPlace(n.mention?.day ?? n.now.day), rule: 'same-day' };
  if (reading.fromMention !== undefined)
    return {
      place: dayPlace((n.mention?.day ?? n.now.day) + reading.fromMention),
      rule: 'adjacent-day',
    };
  if (day !== undefined) return deicticDay(n, day, weekday, date, around);
  if (date !== undefined) {
    const place = writtenPlace(n, date, around, weekday);
    if (place === null) return null;
    const slip = weekday !== undefined && place.start === place.end && weekdayOf(place.start) !== weekday;
    return { place, rule: slip ? 'date-calendar-slip' : 'date' };
  }
  if (weekday === undefined) return null;
  return { place: dayPlace(weekdayDay(n, weekday, reading.weekdayRelation, around)), rule: 'weekday' };
}

/** "Tomorrow, Thursday 14 January": the relative word stands; a weekday that contradicts it is asked about the date. */
function deicticDay(
  n: Narrative,
  offset: number,
  weekday: number | undefined,
  date: WrittenDate | undefined,
  around: Surroundings,
): Resolved {
  let day = n.now.day + offset;
  let slip = false;
  const written = date === undefined ? null : writtenPlace(n, date, around, undefined);
  if (weekday !== undefined && weekdayOf(day) !== weekday) {
    slip = true;
    const said = n.mention === null ? null : n.mention.day + offset;
    if (written?.grain === 'D' && weekdayOf(written.start) === weekday) day = written.start;
    else if (said !== null && weekdayOf(said) === weekday) day = said;
  }
  slip ||= written !== null && written.grain === 'D' && written.start !== day;
  return { place: dayPlace(day), rule: slip ? 'relative-day-calendar-slip' : 'relative-day' };
}

function weekdayDay(
  n: Narrative,
  weekday: number,
  relation: Relation | undefined,
  around: Surroundings,
): number {
  const anchor = n.anchorDay();
  const today = weekdayOf(anchor);
  const back = (today - weekday + 7) % 7;
  const ahead = (weekday - today + 7) % 7;
  switch (relation) {
    case 'last':
    case 'past':
      return anchor - (back === 0 ? 7 : back);
    case 'next':
    case 'following':
      return anchor + (ahead === 0 ? 7 : ahead);
    case 'this':
      return n.dialogue
        ? anchor + (ahead === 0 ? 7 : ahead)
        : around.future === true
          ? anchor + ahead
          : anchor - back;
    // A weekday of last, next, or this week.
    case 'previous':
      return anchor - (today - weekday) - 7;
    case 'beforeLast':
      return anchor - (today - weekday) + 7;
    case 'that':
      return anchor - (today - weekday);
    case 'same':
    case undefined:
      break;
  }
  if (n.dialogue) return anchor + (ahead === 0 ? 7 : ahead);
  if (n.historical && n.mention) return anchor + ahead;
  return around.future === true ? anchor + ahead : anchor - back;
}
