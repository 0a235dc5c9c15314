import { durationAt, type DurationMatch } from './durations.js';
import type { DurationPart, TimeReading } from './reading.js';
import { isFuture } from './tense.js';
import { follows, type TimeSource } from './source.js';
import { yearAt } from './year.js';

/** "two days ago", "through three weeks", "قبل يومين", "двумя днями ранее": a distance from now or from the last mention. */
export function shiftAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, tables } = source;
  const future = tables.inFuture.at(tokens, at);
  const past = tables.pastPrefix.at(tokens, at);
  if (future && follows(source, future.end)) return prefixed(source, at, future.end, 1);
  if (past && follows(source, past.end)) return prefixed(source, at, past.end, -1);
  const duration = durationAt(source, at);
  const part = duration?.parts[0];
  if (duration === null || part === undefined) return null;
  const after = follows(source, duration.to) ? tables.after.at(tokens, duration.to) : null;
  if (after === null) return null;
  if (after.value === 'fromNow' || after.value === 'ago')
    return {
      kind: 'shift',
      from: at,
      to: after.end,
      unit: part.unit,
      count: after.value === 'ago' ? -part.count : part.count,
      anchor: 'now',
      ...moreOf(duration, after.value === 'ago' ? -1 : 1),
    };
  // "two days before the vote" is counted from an event that the text does not date.
  const word = tokens[after.end - 1]?.norm;
  const next = follows(source, after.end);
  if ((word === 'before' || word === 'после' || word === 'prior') && next?.kind === 'word') return null;
  return {
    kind: 'shift',
    from: at,
    to: after.end,
    unit: part.unit,
    count: after.value === 'earlier' ? -part.count : part.count,
    anchor: 'mention',
    ...moreOf(duration, after.value === 'earlier' ? -1 : 1),
  };
}

function prefixed(source: TimeSource, from: number, at: number, direction: 1 | -1): TimeReading | null {
  const { tokens, tables } = source;
  const next = ['about', 'نحو', 'حوالي', 'около', 'примерно', 'exactly', 'only', 'just'].includes(
    tokens[at]?.norm ?? '',
  )
    ? at + 1
    : at;
  const duration = durationAt(source, next);
  const part = duration?.parts[0];
  if (duration === null || part === undefined) return null;
  const noun = tokens[duration.to - 1];
  // Before the year 2019, after Sunday, in the day's talks: a date or an event, no distance.
  if (tables.language === 'ar' && !duration.counted) {
    if (noun?.definite || noun?.norm === 'ايام' || noun?.norm === 'سنوات') return null;
    if (yearAt(source, duration.to - 1, 'alone')) return null;
    const after = follows(source, duration.to);
    if (
      after?.kind === 'digits' ||
      after?.sense?.weekday !== undefined ||
      after?.sense?.day !== undefined ||
      (after?.definite && after.sense?.relation === undefined)
    )
      return null;
  }
  const after = follows(source, duration.to);
  if (tables.language === 'ar' && (after?.norm === 'من' || after?.norm === 'علي')) {
    // "بعد يومين من الهجوم": two days after an event.
    const now = tokens[duration.to + 1]?.norm;
    if (now !== 'الان' && now !== 'اليوم') return null;
  }
  if (tables.language === 'en' && after?.norm === 'of' && !source.dialogue) return null;
  // "Won for the first time in a year", "scored in 120 minutes": how long it took.
  if (tables.language === 'en' && !source.dialogue && isFuture(source, from, duration.to) === false)
    return null;
  if (tables.language === 'ru' && (after?.norm === 'после' || after?.norm === 'с')) return null;
  return {
    kind: 'shift',
    from,
    to:
      tables.after.at(tokens, duration.to)?.value === 'fromNow'
        ? (tables.after.at(tokens, duration.to)?.end ?? 0)
        : duration.to,
    unit: part.unit,
    count: direction * part.count,
    anchor: 'now',
    ...moreOf(duration, direction),
  };
}

function moreOf(duration: DurationMatch, direction: 1 | -1): { readonly more?: readonly DurationPart[] } {
  const rest = duration.parts.slice(1).map(({ unit, count }) => ({ unit, count: direction * count }));
  return rest.length === 0 ? {} : { more: rest };
}
