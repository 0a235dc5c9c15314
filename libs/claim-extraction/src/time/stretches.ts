import { wholePeriodAt } from './part-of-period.js';
import type { TimeReading } from './reading.js';
import { follows, type TimeSource } from './source.js';

/** "year-end"; in dialogue "early March" and "the end of the month" as stretches; "the rest of the week". */
export function stretchAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables, dialogue } = source;
  const whole = tables.wholePeriods.at(tokens, at);
  if (whole)
    return { kind: 'relative', from: at, to: whole.end, unit: whole.value, relation: 'this', count: 1 };
  const rest = tables.rest.at(tokens, at);
  if (rest) {
    const of = wholePeriodAt(source, rest.end);
    return of && { kind: 'edge', from: at, to: of.to, edge: 'rest', of };
  }
  const edge = tables.edges.at(tokens, at);
  if (edge === null || !dialogue) return null;
  const start = ['of', '-', 'من', 'around'].includes(follows(source, edge.end)?.norm ?? '')
    ? edge.end + 1
    : edge.end;
  const of = wholePeriodAt(source, start);
  return of && { kind: 'edge', from: at, to: of.to, edge: edge.value, of };
}

/** A bare unit after the words for a part of it: "by the end of the year", "с начала года", "نهاية العام". */
export function boundedUnitAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const unit = tokens[at]?.sense?.time;
  if (unit === undefined || unit === 'D' || tokens[at]?.sense?.plural === true) return null;
  const article = tables.language === 'en' && tokens[at - 1]?.norm === 'the' ? 1 : 0;
  if (!startsAfterEdge(source, at - article)) return null;
  const of = wholePeriodAt(source, at - article);
  return of?.kind === 'relative' ? { ...of, from: at } : null;
}

function startsAfterEdge(source: TimeSource, at: number): boolean {
  const { tokens, tables } = source;
  if (tokens[at]?.line) return false;
  for (let back = 1; back <= 4; back += 1) {
    const edge = tables.edges.at(tokens, at - back);
    if (edge && (edge.end === at || (edge.end === at - 1 && tokens[at - 1]?.norm === 'of'))) return true;
  }
  return false;
}
