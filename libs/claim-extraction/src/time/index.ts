import type { ReadingContext, Sentence, TimeExpression } from '../stages.js';
import { endsSentence } from '../quantity/reading.js';
import { civil, localMoment, type LocalMoment } from './calendar.js';
import { isoDuration } from './durations.js';
import { readText } from './read-text.js';
import type { TimeReading } from './reading.js';
import { mayBeRank } from './resolution/calendar-slip.js';
import { Resolver } from './resolution/resolver.js';
import { roleOf } from './roles.js';
import type { TimeSource } from './source.js';
import { isFuture } from './tense.js';

export interface TimeOptions {
  /**
   * news (default): a bare weekday after a verb in the past is the last one, dates without a year lean to the past.
   * dialogue: they lean to the future, and bare hours and short numeric dates are times.
   */
  readonly register?: 'news' | 'dialogue';
}

/** Years this far from the publication are told of as history. */
const DISTANT_YEARS = 2;
const FEWEST_DISTANT = 3;

/**
 * Finds the times of a text and places them in the calendar, in the order of the text.
 * "Today" is the day at the offset of publishedAt. Spans are UTF-16 code units of ctx.text, `text` is the slice between
 * them; they do not overlap. Returns nothing where publishedAt is no ISO 8601 moment. Time and memory grow linearly
 * with the text.
 * @param sentences the sentences of the text where they are known; their ends then bound what a word refers to.
 */
export function findTimes(
  ctx: ReadingContext,
  sentences?: readonly Sentence[],
  options: TimeOptions = {},
): TimeExpression[] {
  const now = localMoment(ctx.publishedAt);
  if (now === null) return [];
  const { source, readings } = readText(ctx.text, ctx.language, options.register === 'dialogue');
  const resolver = new Resolver(now, isHistorical(readings, now), source.dialogue, ctx.language);
  const sentenceOf = sentenceNumbers(source, sentences);
  const found: TimeExpression[] = [];
  let previousEnd = 0;
  for (const reading of readings) {
    const expression = expressionOf(source, reading, resolver, sentenceOf, previousEnd);
    if (expression) found.push(expression);
    previousEnd = reading.to;
  }
  return found;
}

function expressionOf(
  source: TimeSource,
  reading: TimeReading,
  resolver: Resolver,
  sentenceOf: Int32Array,
  previousEnd: number,
): TimeExpression | null {
  const start = source.tokens[reading.from]?.start ?? 0;
  const end = source.tokens[reading.to - 1]?.end ?? start;
  const text = source.text.slice(start, end);
  if (reading.kind === 'duration')
    return { start, end, text, edtf: isoDuration(reading.parts), role: 'duration', rule: 'duration' };
  if (reading.kind === 'untimed') return null;
  const resolved = resolver.resolve(reading, {
    future: isFuture(source, reading.from, reading.to),
    sentence: sentenceOf[reading.from] ?? 0,
  });
  if (resolved === null) return null;
  const { role, edtf, cue } = roleOf(source, reading, resolved.place, previousEnd, resolver.today);
  return {
    start,
    end,
    text,
    edtf,
    role,
    rule: cue === '' || cue === 'at' ? resolved.rule : `${resolved.rule}-${cue}`,
    ...(resolved.slip === undefined || mayBeRank(resolved.slip, text) ? {} : { slip: resolved.slip }),
  };
}

function isHistorical(readings: readonly TimeReading[], now: LocalMoment): boolean {
  const { y } = civil(now.day);
  let distant = 0;
  let near = 0;
  for (const reading of readings) {
    if ((reading.kind === 'day' || reading.kind === 'period') && reading.date?.y !== undefined) {
      if (Math.abs(reading.date.y - y) >= DISTANT_YEARS) distant += 1;
      else near += 1;
    } else if (reading.kind === 'day' && (reading.day !== undefined || reading.weekday !== undefined))
      near += 1;
  }
  return distant >= FEWEST_DISTANT && distant > 2 * near;
}

/** The number of the sentence of each token. */
function sentenceNumbers(source: TimeSource, sentences?: readonly Sentence[]): Int32Array {
  const numbers = new Int32Array(source.tokens.length);
  let current = 0;
  for (let at = 0; at < source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (token === undefined) continue;
    if (sentences) {
      while (current < sentences.length && (sentences[current]?.end ?? Infinity) <= token.start) current += 1;
      numbers[at] = current;
    } else {
      if (token.line) current += 1;
      numbers[at] = current;
      if (!token.line && endsSentence(source.tokens, at)) current += 1;
    }
  }
  return numbers;
}

export type { TimeReading } from './reading.js';
