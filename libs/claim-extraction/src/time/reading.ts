import type { HolidayId } from './holidays/index.js';
import type { Relation, TimeUnit } from '../quantity/words/sense.js';

/** A clock time; minutes from midnight. */
export interface Clock {
  readonly minutes: number;
  readonly seconds?: number;
  /** EDTF offset, 'local' for the outlet's own, null where the text names none. */
  readonly zone: string | null;
  /** No minutes were written: "at 3 p.m.". */
  readonly hourOnly: boolean;
  /** A word or the hour itself says which half of the day is meant. */
  readonly halfKnown: boolean;
}

/** Year, month and day as far as they are written. */
export interface WrittenDate {
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
  /** Last day of a list or range that shares the month: "23 and 24 January". */
  readonly dEnd?: number;
  /** "of this month", "of last year": which month or year is meant. */
  readonly monthRelation?: Relation;
  readonly yearRelation?: Relation;
  /** Two-digit years and numeric dates are less certain. */
  readonly hijri?: { readonly m: number; readonly d?: number; readonly y?: number };
}

/** A part of a period, by rank: nth 1 is the first of its kind in it, -1 the last. */
export interface PartReading {
  readonly kind: 'part';
  readonly nth: number;
  readonly count: number;
  readonly unit: TimeUnit | 'half';
  /** 1 Monday … 7 Sunday: the days are those. */
  readonly weekday?: number;
  /** The rank follows its noun, as in Arabic, where it may as well be the day of a month. */
  readonly afterNoun: boolean;
  readonly of: TimeReading;
}

/** Which stretch of a period: its beginning, middle or end, or what is left of it. */
export type Edge = 'early' | 'mid' | 'late' | 'rest';

/** What the words say, before it is placed in the calendar. Tokens from … to (exclusive). */
export type TimeReading = { readonly from: number; readonly to: number } & (
  | {
      readonly kind: 'day';
      readonly weekday?: number;
      readonly weekdayRelation?: Relation;
      /** Which of those weekdays, counted from today: 1 the coming one, -1 the last. */
      readonly nthWeekday?: number;
      /** Days from today. */
      readonly day?: number;
      readonly date?: WrittenDate;
      readonly same?: boolean;
      /** Days from the day mentioned last ("the next day"). */
      readonly fromMention?: number;
      readonly part?: 'am' | 'pm';
      readonly clock?: Clock;
    }
  | { readonly kind: 'period'; readonly date: WrittenDate }
  | {
      readonly kind: 'relative';
      readonly unit: TimeUnit;
      readonly relation: Relation;
      readonly count: number;
      /** Which one after now, 1 by default. */
      readonly nth?: number;
    }
  | {
      readonly kind: 'shift';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly anchor: 'now' | 'mention';
      /** "a year and two months ago": what is counted beyond the first unit. */
      readonly more?: readonly DurationPart[];
    }
  | { readonly kind: 'season'; readonly season: number; readonly y?: number; readonly relation?: Relation }
  | {
      readonly kind: 'quarter';
      readonly quarter: number;
      readonly y?: number;
      readonly half?: boolean;
      readonly relation?: Relation;
    }
  | { readonly kind: 'decade'; readonly decade: number }
  | { readonly kind: 'century'; readonly century: number; readonly bc: boolean }
  | { readonly kind: 'clock'; readonly clock: Clock }
  /** A part of the day without the day: утром, before dawn, around noon. */
  | { readonly kind: 'partOfDay' }
  | { readonly kind: 'duration'; readonly parts: readonly DurationPart[] }
  | { readonly kind: 'range'; readonly start: TimeReading; readonly end: TimeReading }
  | PartReading
  | { readonly kind: 'edge'; readonly edge: Edge; readonly of: TimeReading }
  | {
      readonly kind: 'holiday';
      readonly id: HolidayId;
      readonly y?: number;
      readonly relation?: Relation;
      readonly ofYear?: true;
    }
  /** Read so that no part of it is taken for a time: "every Friday", "the Sept. 11 attacks". */
  | { readonly kind: 'untimed' }
  | { readonly kind: 'years'; readonly y: number; readonly yEnd: number }
);

export interface DurationPart {
  readonly unit: TimeUnit;
  readonly count: number;
}
