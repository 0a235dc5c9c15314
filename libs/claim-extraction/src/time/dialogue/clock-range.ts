import { dayPhraseAt } from '../day-phrase.js';
import type { Clock, TimeReading } from '../reading.js';
import { follows, type TimeSource } from '../source.js';

const JOINS: ReadonlySet<string> = new Set(['-', 'to', 'until', 'till', 'through', 'thru']);
const HALVES: Readonly<Record<string, 'am' | 'pm'>> = { a: 'am', am: 'am', p: 'pm', pm: 'pm' };

interface Hour {
  readonly clock: Clock;
  readonly to: number;
  /** Minutes or a half of the day are written, so that it is an hour and no number. */
  readonly marked: boolean;
}

/** "9-11am", "from 9a to 11a", "3:30-6 p.m.", "Thursday 8am until 6": hours of one day, as English dialogue writes them. */
export function clockRangeAt(source: TimeSource, at: number): TimeReading | null {
  if (!source.dialogue || source.tables.language !== 'en') return null;
  const day = dayBefore(source, at);
  let next = day?.to ?? at;
  if (['from', 'between', ','].includes(source.tokens[next]?.norm ?? '')) next += 1;
  const first = hourAt(source, next);
  if (first === null || (day !== null && !follows(source, next))) return null;
  const join = follows(source, first.to)?.norm ?? '';
  const second =
    (JOINS.has(join) || join === 'and') && follows(source, first.to + 1)
      ? hourAt(source, first.to + 1)
      : null;
  if (second === null || !(first.marked || second.marked)) return null;
  const zone = follows(source, second.to) ? source.tables.zones.at(source.tokens, second.to) : null;
  const to = zone?.end ?? second.to;
  const end: TimeReading = {
    kind: 'clock',
    from: first.to + 1,
    to,
    clock: { ...second.clock, zone: zone?.value ?? null },
  };
  const start: TimeReading =
    day === null
      ? { kind: 'clock', from: next, to: first.to, clock: first.clock }
      : { ...day, from: at, to: first.to, clock: first.clock };
  return { kind: 'range', from: at, to, start, end };
}

function dayBefore(source: TimeSource, at: number): (TimeReading & { readonly kind: 'day' }) | null {
  const word = source.tokens[at]?.sense;
  if (word?.weekday === undefined && word?.day === undefined && word?.relation !== 'this') return null;
  for (let words = 1; words <= 2; words += 1) {
    const day = dayPhraseAt({ ...source, tokens: source.tokens.slice(0, at + words) }, at);
    if (day?.kind === 'day' && day.to === at + words && day.clock === undefined) return day;
  }
  return null;
}

/** "9", "9:30", "9a", "9 p.m.": an hour with what may be written behind it. */
function hourAt(source: TimeSource, at: number): Hour | null {
  const { tokens, tables } = source;
  const hour = tokens[at];
  if (hour?.kind !== 'digits' || hour.norm.length > 2 || Number(hour.norm) > 24) return null;
  let to = at + 1;
  let minutes = Number(hour.norm) * 60;
  let marked = false;
  const [colon, minute] = [tokens[to], tokens[to + 1]];
  if (colon?.norm === ':' && colon.glued && minute?.glued && minute.norm.length === 2) {
    minutes += Number(minute.norm);
    to += 2;
    marked = true;
  }
  const letter = tokens[to]?.glued ? HALVES[tokens[to]?.norm ?? ''] : undefined;
  const [am, pm] = follows(source, to) ? [tables.am.at(tokens, to), tables.pm.at(tokens, to)] : [null, null];
  const half = letter ?? (am ? 'am' : pm ? 'pm' : undefined);
  if (half === undefined)
    return { clock: { minutes, zone: null, hourOnly: !marked, halfKnown: minutes >= 780 }, to, marked };
  if (half === 'pm' && minutes < 720) minutes += 720;
  if (half === 'am' && minutes >= 720) minutes -= 720;
  to = am?.end ?? pm?.end ?? to + 1;
  if (tokens[to]?.norm === '.' && tokens[to]?.glued && tokens[to - 1]?.norm === 'm') to += 1;
  return { clock: { minutes, zone: null, hourOnly: false, halfKnown: true }, to, marked: true };
}
