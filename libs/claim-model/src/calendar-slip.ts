import type { Edtf } from './measures.js';
import type { Span } from './claim.js';

/**
 * A day that a report names twice, differently, in one breath: "Thursday 14 January" when Thursday was the 13th. It is a
 * finding of its own, about one report: no claim contradicts another by it.
 */
export interface CalendarSlip extends Span {
  /**
   * The weekday that the words name: 1 Monday … 7 Sunday.
   *
   * @type integer
   * @minimum 1
   * @maximum 7
   */
  readonly weekday: number;
  /** The day of the written date. */
  readonly written: Edtf;
  /** The nearest day to it that is of the weekday. */
  readonly named: Edtf;
}
