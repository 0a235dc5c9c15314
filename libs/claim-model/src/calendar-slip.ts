import type { Span } from './claim.js';

/**
 * A day that a report names twice, differently, in one breath: "Thursday 14 January" when Thursday was the 13th. It is a
 * finding of its own, about one report: no claim contradicts another by it.
 */
export interface CalendarSlip extends Span {
  /** The weekday that the words name: 1 Monday … 7 Sunday. */
  readonly weekday: number;
  /** The day of the written date, EDTF: 2022-01-14. */
  readonly written: string;
  /** The nearest day to it that is of the weekday, EDTF: 2022-01-13. */
  readonly named: string;
}
