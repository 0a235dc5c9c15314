import type { TimeReading } from '../reading.js';
import { follows, type TimeSource } from '../source.js';

/** "three Fridays from now", "2 Thursdays ago", "Wednesday after next", as English says them in dialogue. */
export function countedWeekdayAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, numbers, tables } = source;
  if (!source.dialogue || tables.language !== 'en') return null;
  const alone = tokens[at]?.sense?.weekday;
  if (alone !== undefined) {
    const after = follows(source, at + 1)?.norm === 'after' && follows(source, at + 2)?.norm === 'next';
    return after ? { kind: 'day', from: at, to: at + 3, weekday: alone, nthWeekday: 2 } : null;
  }
  const number = numbers[at];
  if (number?.kind !== 'cardinal' || !Number.isInteger(number.value) || number.value < 1) return null;
  const weekday = follows(source, number.to)?.sense?.weekday;
  const after = follows(source, number.to + 1) ? tables.after.at(tokens, number.to + 1) : null;
  if (weekday === undefined || (after?.value !== 'fromNow' && after?.value !== 'ago')) return null;
  const nthWeekday = after.value === 'ago' ? -number.value : number.value;
  return { kind: 'day', from: at, to: after.end, weekday, nthWeekday };
}
