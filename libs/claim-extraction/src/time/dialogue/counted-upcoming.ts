import type { TimeReading } from '../reading.js';
import { follows, type TimeSource } from '../source.js';

const COMING: ReadonlySet<string> = new Set(['upcoming', 'coming']);

/** "Upcoming two weeks", "two upcoming weeks": in dialogue, when somebody counts on to the last of them. */
export function countedUpcomingAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, numbers } = source;
  if (!source.dialogue || source.tables.language !== 'en') return null;
  const leads = COMING.has(tokens[at]?.norm ?? '');
  const number = numbers[leads ? at + 1 : at];
  if (number?.kind !== 'cardinal' || !Number.isInteger(number.value) || number.value < 2) return null;
  const trails = !leads && COMING.has(follows(source, number.to)?.norm ?? '');
  if (!leads && !trails) return null;
  const noun = trails ? number.to + 1 : number.to;
  const unit = follows(source, noun)?.sense?.time;
  if (unit === undefined) return null;
  return { kind: 'relative', from: at, to: noun + 1, unit, relation: 'next', count: 1, nth: number.value };
}
