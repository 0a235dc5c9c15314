import { withYear } from './explicit-date.js';
import type { TimeReading } from './reading.js';
import type { TimeSource } from './source.js';

/** In dialogue a month may go by its number: "شهر عشرة", "الشهر التاسع". */
export function monthByNumberAt(source: TimeSource, at: number): TimeReading | null {
  if (!source.dialogue) return null;
  const number = source.numbers[at + 1];
  if (number === undefined || number.value < 1 || number.value > 12 || !Number.isInteger(number.value))
    return null;
  const match = withYear(source, { m: number.value }, number.to);
  return { kind: 'period', from: at, to: match.to, date: match.date };
}
