import type { Relation } from '../../quantity/words/sense.js';
import { weekdayOf } from '../calendar.js';
import { dayPlace, momentPlace, type Place } from '../place.js';
import type { Clock, TimeReading, WrittenDate } from '../reading.js';
import { slipBetween } from './calendar-slip.js';
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

/** How many sentences a day goes on for clock times and parts of the day. */
const SENTENCES_OF_ONE_DAY = 2;

/**
 * The day of a clock time or part of day that names none: the one told last in this sentence or the two before, else that
 * of publication, or the day before where its clock had not come so far.
 */
export function narrativeDay(n: Narrative, around: Surroundings, clock?: Clock): number {
  const { told, now } = n;
  if (told && around.sentence - told.sentence <= SENTENCES_OF_ONE_DAY && !n.dialogue) return told.day;
  const day = n.anchorDay();
  const ahead = clock !== undefined && clock.minutes * 60 > now.seconds && clock.zone !== 'Z';
  return ahead && day === now.day && around.future !== true && !n.dialogue ? day - 1 : day;
}

export function momentOn(n: Narrative, day: number, clock: Clock, alone: boolean): Place {
  const offset = clock.zone === null || clock.zone === 'local' ? n.now.offset : clock.zone;
  let { minutes } = clock;
  // In dialogue "at 3" is the next 3 o'clock that makes sense.
  const passed = n.dialogue && alone && day === n.now.day && minutes * 60 <= n.now.seconds;
  if (passed && minutes < 720 && !clock.halfKnown) minutes += 720;
  else if (passed && minutes < 720 && n.dawnAhead) minutes += 1440;
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
    const slip = slipBetween(weekday, date, place, n.now.day);
    return slip === null ? { place, rule: 'date' } : { place, rule: 'date-calendar-slip', slip };
  }
  if (weekday === undefined) return null;
  const { nthWeekday } = reading;
  if (nthWeekday !== undefined) {
    const nearest = weekdayDay(n, weekday, nthWeekday > 0 ? undefined : 'last', around);
    return { place: dayPlace(nearest + 7 * (nthWeekday - Math.sign(nthWeekday))), rule: 'weekday' };
  }
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
  const rule = slip ? 'relative-day-calendar-slip' : 'relative-day';
  const disagreeing =
    date === undefined || written === null ? null : slipBetween(weekday, date, written, n.now.day);
  return { place: dayPlace(day), rule, ...(disagreeing === null ? {} : { slip: disagreeing }) };
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
      // In dialogue "next Friday" is the one of the next week, not the coming one.
      return n.dialogue && !n.slavic ? anchor - (today - weekday) + 7 : anchor + (ahead === 0 ? 7 : ahead);
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
