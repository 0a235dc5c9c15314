import type { CalendarSlip } from '@isnad/claim-model';
import { civil, dayNumber, dayText, weekdayOf } from '../calendar.js';
import type { Place } from '../place.js';
import type { WrittenDate } from '../reading.js';

/** What of a slip does not hang on where it stands. */
export type Slip = Pick<CalendarSlip, 'weekday' | 'written' | 'named'>;

/** Before all countries told their days by one calendar, a weekday may be right by another: Greece came last, in 1923. */
const ONE_CALENDAR = 1924;
const HALF_WEEK = 3;

/** Ranks of weekdays in a month: "the first Tuesday of March" has five at most, and is written without digits. */
const MOST_RANKS = 5;

const DAY_IN_DIGITS = /(?<!\p{Nd})\p{Nd}{1,2}(?!\p{Nd})/u;

/** Whether the words may mean the first to the fifth such weekday of a month, and not a day of it. */
export const mayBeRank = ({ written }: Slip, words: string): boolean =>
  Number(written.slice(-2)) <= MOST_RANKS && !DAY_IN_DIGITS.test(words);

/**
 * How a written date and the weekday beside it disagree; null where they agree, or the date names no single day of the
 * common calendar. The moment of publication is not asked: an outlet's clock may be wrong where its words are right.
 */
export function slipBetween(
  weekday: number | undefined,
  date: WrittenDate,
  place: Place,
  today: number,
): Slip | null {
  if (weekday === undefined || date.d === undefined || date.dEnd !== undefined) return null;
  if (place.grain !== 'D' || place.start !== place.end || civil(place.start).y < ONE_CALENDAR) return null;
  const ahead = (weekday - weekdayOf(place.start) + 7) % 7;
  if (ahead === 0) return null;
  // A year that is left out may be another than the one that the text went on with.
  const { m, d } = civil(place.start);
  const isOfThisYear = weekdayOf(dayNumber(civil(today).y, m, d)) === weekday;
  if (date.y === undefined && isOfThisYear) return null;
  const days = ahead > HALF_WEEK ? ahead - 7 : ahead;
  return { weekday, written: dayText(place.start), named: dayText(place.start + days) };
}
