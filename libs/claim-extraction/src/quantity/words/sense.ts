import type { CountedUnit } from './unit.js';

/** Calendar and clock units; WE is a weekend, Q a quarter. */
export type TimeUnit = 'C' | 'DEC' | 'Y' | 'S' | 'Q' | 'M' | 'W' | 'WE' | 'D' | 'h' | 'm' | 's';

/**
 * How a numeral word builds a number.
 * unit: 0…19; ten: 20…90; hundred: a fixed hundred (триста, ثلاثمائة); times100: multiplies what stands before it;
 * scale: thousand and more; whole: a value that is already scaled (ألفان = 2000); factor: полтора, نصف before a scale;
 * teen: Arabic عشر, which adds ten to the unit before it.
 */
export interface Numeral {
  readonly k: 'unit' | 'ten' | 'hundred' | 'times100' | 'scale' | 'whole' | 'factor' | 'teen' | 'dozen';
  readonly v: number;
}

/** Bounds of a number word that names no exact number ("dozens", "عشرات"); null is open. */
export interface Vague {
  readonly min: number;
  readonly max: number | null;
}

/**
 * How a unit of time lies to now, or to the time mentioned last. past: the one that ends now ("the past year");
 * following: the one after the time mentioned last.
 */
export type Relation =
  'last' | 'past' | 'this' | 'next' | 'following' | 'same' | 'that' | 'previous' | 'beforeLast';

/** Everything that the dictionary knows about one word. Words have several senses; the grammar picks by context. */
export interface Sense {
  readonly numeral?: Numeral;
  readonly vague?: Vague;
  readonly ordinal?: number;
  /** Value of a fraction noun (half, ثلث). */
  readonly fraction?: number;
  /** 1…12; weak where the word means something else as often, so that a day or a year must stand beside it. */
  readonly month?: number;
  readonly weakMonth?: boolean;
  /** Month as an adjective (январский). */
  readonly monthAdjective?: number;
  /** 1…12 of the lunar calendar. */
  readonly hijriMonth?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** The weekday needs the article, or a word for day before it, to be one (أحد: anybody). */
  readonly weakWeekday?: boolean;
  readonly time?: TimeUnit;
  /** More than one, so that without a number it is vague (recent weeks, السنوات الماضية). */
  readonly plural?: boolean;
  /** Where the noun itself says two (يومين, شخصان). */
  readonly dual?: boolean;
  /** Days from today. */
  readonly day?: number;
  readonly part?: boolean;
  /** That part of the day lies after noon. */
  readonly partPm?: boolean;
  /** EDTF season code 21…24. */
  readonly season?: number;
  readonly relation?: Relation;
  readonly unit?: CountedUnit;
}
