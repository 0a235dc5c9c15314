import { compoundUnit, hyphenedUnit } from '../quantity/words/compound-units.js';
import type { TimeUnit } from '../quantity/words/sense.js';
import type { DurationPart } from './reading.js';
import { follows, type TimeSource } from './source.js';

export interface DurationMatch {
  readonly parts: readonly DurationPart[];
  readonly to: number;
  /** A number is written, so that the words need no cue to be a duration. */
  readonly counted: boolean;
}

/** Russian words that hold half of a unit. */
const HALVES: Readonly<Record<string, DurationPart>> = {
  полчаса: { unit: 'h', count: 0.5 },
  получаса: { unit: 'h', count: 0.5 },
  полгода: { unit: 'Y', count: 0.5 },
  полугода: { unit: 'Y', count: 0.5 },
  полдня: { unit: 'D', count: 0.5 },
  полвека: { unit: 'C', count: 0.5 },
};
const CALENDAR: ReadonlySet<TimeUnit> = new Set(['C', 'DEC', 'Y', 'Q', 'M', 'W', 'D', 'h', 'm', 's']);
/** What a vague number stands for where someone plans by it, in dialogue. */
export const FEW: Readonly<Record<string, number>> = {
  بضع: 3,
  بضعه: 3,
  عده: 3,
  few: 3,
  several: 3,
  couple: 2,
  pair: 2,
};
const HALF_WORDS: ReadonlySet<string> = new Set(['пол']);

/** "ten days", "2 years and 3 months", "ساعة ونصف", "полтора года"; a bare unit counts one. */
export function durationAt(source: TimeSource, at: number): DurationMatch | null {
  const first = onePart(source, at);
  if (first === null) return null;
  const parts = [first.part];
  let { to } = first;
  for (let more = 0; more < 3; more += 1) {
    const link = follows(source, to);
    if (link === null) break;
    const joined = ['and', 'и', 'و', ',', '،'].includes(link.norm);
    const next = onePart(source, joined ? to + 1 : to);
    const last = parts.at(-1);
    if (next === null || last === undefined || !next.counted || rank(next.part.unit) >= rank(last.unit))
      break;
    if (link.clitics !== '' && link.clitics !== 'و') break;
    parts.push(next.part);
    to = next.to;
  }
  return { parts, to, counted: first.counted || parts.length > 1 };
}

function rank(unit: TimeUnit): number {
  return ['s', 'm', 'h', 'D', 'W', 'M', 'Q', 'S', 'Y', 'DEC', 'C'].indexOf(unit);
}

function onePart(
  source: TimeSource,
  at: number,
): { readonly part: DurationPart; readonly to: number; readonly counted: boolean } | null {
  const { tokens, numbers, tables } = source;
  const token = tokens[at];
  if (token === undefined) return null;
  const few = source.dialogue ? fewAt(source, at) : null;
  if (few) return few;
  const half = HALVES[token.norm];
  if (half) return { part: half, to: at + 1, counted: true };
  const compound = tables.language === 'ru' ? compoundUnit(token.norm) : null;
  if (compound) return { part: { unit: compound.time, count: compound.count }, to: at + 1, counted: true };
  const number = numbers[at];
  let next = at;
  let count = 1;
  let counted = false;
  if (number !== undefined && number.kind !== 'ordinal' && number.kind !== 'code') {
    if (number.kind === 'vague' || number.value < 0 || number.groupDoubt) return null;
    count = number.value;
    counted = true;
    next = number.to;
    const link = follows(source, next);
    // "10-day", "half of an hour", "half a day", "two more days".
    if (link?.norm === '-' && link.glued) next += 1;
    const adjective =
      next > number.to && tables.language === 'ru' ? hyphenedUnit(tokens[next]?.norm ?? '') : null;
    if (adjective) return { part: { unit: adjective.time, count }, to: next + 1, counted: true };
    if (tables.language === 'en') {
      const of = number.kind === 'fraction' && follows(source, next)?.norm === 'of' ? 1 : 0;
      const article =
        ['a', 'an'].includes(tokens[next + of]?.norm ?? '') && number.kind === 'fraction' ? 1 : 0;
      next += of + article;
      if (
        [
          'more',
          'full',
          'additional',
          'consecutive',
          'straight',
          'whole',
          'extra',
          'further',
          'long',
        ].includes(follows(source, next)?.norm ?? '')
      )
        next += 1;
    }
    if (
      tables.language === 'ru' &&
      ['полных', 'долгих', 'последних', 'полные', 'целых', 'календарных', 'рабочих'].includes(
        follows(source, next)?.norm ?? '',
      )
    )
      next += 1;
  } else if (tables.language === 'en') {
    if (!['a', 'an', 'one', 'full'].includes(token.norm)) return null;
    next += 1;
  } else if (HALF_WORDS.has(token.norm)) {
    count = 0.5;
    counted = true;
    next += 1;
  }
  const word = next === at ? token : follows(source, next);
  const unit = word?.sense?.time;
  if (unit === undefined || word === undefined || word === null || !CALENDAR.has(unit)) return null;
  if (next > at && word.clitics !== '') return null;
  if (word.norm === 'second' && (count !== 1 || tables.language !== 'en' || !counted)) return null;
  if (unit === 'Q' && tables.language === 'en' && !counted) return null;
  if (word.sense?.dual) {
    count *= 2;
    counted = true;
  }
  next += 1;
  // "an hour and a half", "ساعة ونصف", "один с половиной" is read as a number.
  const extra = halfAfter(source, next, unit);
  if (extra) {
    count += extra.share;
    counted = true;
    next = extra.to;
  }
  if (tables.language === 'ar' && ['واحد', 'واحده'].includes(follows(source, next)?.norm ?? '')) {
    counted = true;
    next += 1;
  }
  return { part: { unit, count }, to: next, counted };
}

/** "a few days", "in a couple of hours", "بضعة أشهر". */
function fewAt(source: TimeSource, at: number): ReturnType<typeof onePart> {
  const { tokens } = source;
  const few = tokens[at]?.norm === 'a' ? at + 1 : at;
  const count = FEW[tokens[few]?.key ?? ''] ?? FEW[tokens[few]?.norm ?? ''];
  if (count === undefined) return null;
  const noun = follows(source, few + 1)?.norm === 'of' ? few + 2 : few + 1;
  const unit = follows(source, noun)?.sense?.time;
  return unit !== undefined && CALENDAR.has(unit)
    ? { part: { unit, count }, to: noun + 1, counted: true }
    : null;
}

function halfAfter(
  source: TimeSource,
  at: number,
  of: TimeUnit,
): { readonly share: number; readonly to: number } | null {
  const link = follows(source, at);
  if (link === null) return null;
  let next = at;
  if (['and', 'و', 'с'].includes(link.norm)) next += 1;
  else if (link.clitics !== 'و') return null;
  const article = ['a', 'an'].includes(source.tokens[next]?.norm ?? '') ? 1 : 0;
  const number = source.numbers[next];
  next += article;
  const share = source.tokens[next]?.sense?.fraction;
  const named = source.tokens[next + 1];
  const unit = named?.sense?.time;
  // "أربع سنوات ونصف السنة" names the unit again.
  if (share !== undefined && share < 1 && named?.definite && unit === of) return { share, to: next + 2 };
  return share !== undefined &&
    share < 1 &&
    unit === undefined &&
    (number ?? source.numbers[next])?.kind === 'fraction'
    ? { share, to: next + 1 }
    : null;
}

/** ISO 8601 duration of the parts; fractions go to the next smaller unit where that is exact. */
export function isoDuration(parts: readonly DurationPart[]): string {
  let months = 0;
  let days = 0;
  let seconds = 0;
  const weeks =
    parts.length === 1 && parts[0]?.unit === 'W' && Number.isInteger(parts[0].count) ? parts[0].count : null;
  if (weeks !== null) return `P${String(weeks)}W`;
  let years = 0;
  for (const { unit, count } of parts) {
    switch (unit) {
      case 'C':
        years += count * 100;
        break;
      case 'DEC':
        years += count * 10;
        break;
      case 'Y':
        years += count;
        break;
      case 'S':
      case 'Q':
        months += count * 3;
        break;
      case 'M':
        months += count;
        break;
      case 'W':
        days += count * 7;
        break;
      case 'WE':
        days += count * 2;
        break;
      case 'D':
        days += count;
        break;
      case 'h':
        seconds += count * 3600;
        break;
      case 'm':
        seconds += count * 60;
        break;
      case 's':
        seconds += count;
        break;
    }
  }
  if (!Number.isInteger(years)) {
    months += Math.round((years % 1) * 12);
    years = Math.floor(years);
  }
  if (!Number.isInteger(months)) {
    days += Math.round((months % 1) * 30);
    months = Math.floor(months);
  }
  if (!Number.isInteger(days)) {
    seconds += Math.round((days % 1) * 86_400);
    days = Math.floor(days);
  }
  const iso = `P${number(years, 'Y')}${number(months, 'M')}${number(days, 'D')}${clockPart(seconds, parts)}`;
  return iso === 'P' ? 'P0D' : iso;
}

function clockPart(seconds: number, parts: readonly DurationPart[]): string {
  if (seconds === 0) return '';
  const single = parts.length === 1 ? parts[0] : undefined;
  if (single && Number.isInteger(single.count)) {
    if (single.unit === 'h') return `T${String(single.count)}H`;
    if (single.unit === 'm') return `T${String(single.count)}M`;
    if (single.unit === 's') return `T${String(single.count)}S`;
  }
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Number((seconds % 60).toFixed(3));
  return `T${number(hours, 'H')}${number(minutes, 'M')}${number(rest, 'S')}`;
}

function number(value: number, letter: string): string {
  return value === 0 ? '' : `${String(value)}${letter}`;
}
