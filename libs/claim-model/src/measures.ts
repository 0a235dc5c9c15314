/**
 * ISO 8601, UTC.
 *
 * @format date-time
 * @example 2022-01-12T13:00:00.000Z
 */
export type Moment = string;

/**
 * ISO 8601 with its offset; the seconds may be left out.
 *
 * @example 2022-01-12T16:00:00+03:00
 */
export type WrittenMoment = string;

/**
 * EDTF (ISO 8601-2) level 1.
 *
 * @example 2022-01-12
 */
export type Edtf = string;

/**
 * 0, 1, 2 … in the ledger's one dense order, as decimal text, for it outgrows a JSON number.
 *
 * @pattern ^\d{1,19}$
 * @example 4711
 */
export type Position = string;

/**
 * 1, 2, 3 …
 *
 * @type integer
 * @minimum 1
 */
export type Version = number;

/**
 * @type integer
 * @minimum 0
 */
export type Count = number;

/**
 * UTF-16 code units.
 *
 * @type integer
 * @minimum 0
 */
export type Offset = number;

/**
 * 0 (a guess) … 1 (certain).
 *
 * @minimum 0
 * @maximum 1
 */
export type Confidence = number;

/**
 * ISO 3166-1 alpha-2.
 *
 * @pattern ^[A-Z]{2}$
 * @example KZ
 */
export type CountryCode = string;
