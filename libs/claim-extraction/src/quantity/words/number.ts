import type { Vague } from './sense.js';

/** A number as the text writes it, over tokens from … to (exclusive). */
export interface NumberReading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /**
   * cardinal: digits or words; ordinal; fraction: a share without a scale (half, 3/4);
   * vague: bounds only; code: digits that count nothing (192.168.1.2, 222-2222/2222).
   */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'code';
  readonly vague?: Vague;
  /** Written in digits alone. */
  readonly digits: boolean;
  /** One run of digits without separators, as years and days of a month are written. */
  readonly plain: boolean;
  /** A decimal with three places that may as well be a thousands group ("10.500" outside English). */
  readonly groupDoubt?: boolean;
}

/** A number in words. @param to the token after it */
export function written(from: number, to: number, value: number, kind: NumberReading['kind']): NumberReading {
  return { from, to, value, kind, digits: false, plain: false };
}
