import type { Source } from './acts.js';
import { COMMA, isQuote, type Range, type Reader } from './reader.js';
import { RU_ADJUNCT, RU_SOURCE_END } from './lexicon/words-russian.js';
import { isHost, sourceOf } from './source.js';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { LONGEST_SUBJECT } from './russian-speaker.js';

interface Subject {
  readonly source: Source;
  readonly start: number;
  readonly via: readonly string[];
}

/** The noun phrase before a verb; parentheses between commas and dates are skipped. */
export function subjectBefore(reader: Reader, range: Range, verb: number): Subject | null {
  const { tokens } = reader;
  let end = verb;
  for (let hops = 0; hops < 3; hops += 1) {
    let moved = true;
    while (moved && end > range.from) {
      moved = false;
      const time = reader.timeAt(end - 1);
      if (time !== null) {
        end = Math.max(range.from, Math.min(end - 1, time.from));
        moved = true;
      } else if (
        RU_ADJUNCT.has(tokens[end - 1]?.norm ?? '') ||
        (/^(?:в|во|на)$/.test(tokens[end - 1]?.norm ?? '') && end < verb)
      ) {
        end -= 1;
        moved = true;
      }
    }
    if (end <= range.from) return null;
    const mark = tokens[end - 1];
    if (mark === undefined) return null;
    if (COMMA.has(mark.raw)) {
      // A parenthesis before the verb: "Минздрав, как передавал X, отрицал".
      let open = end - 2;
      while (open > range.from && !COMMA.has(tokens[open]?.raw ?? '')) open -= 1;
      if (open <= range.from || end - open > 16) return null;
      end = open;
      continue;
    }
    if (mark.kind === 'mark' && !isQuote(mark.raw)) return null;
    let start = end;
    while (start > range.from && end - start < LONGEST_SUBJECT) {
      const token = tokens[start - 1];
      if (token === undefined) break;
      const entity = reader.entityAt(start - 1);
      if (entity !== null) {
        start = Math.max(range.from, entity.from);
        continue;
      }
      if (isQuote(token.raw)) {
        start -= 1;
        continue;
      }
      if (token.kind === 'mark' || reader.timeAt(start - 1) !== null) break;
      if (start === end && /^(?:он|она|оно|они)$/.test(token.norm)) {
        start -= 1;
        break;
      }
      if (RU_SOURCE_END.has(token.norm) && !/^(?:по|на|и)$/.test(token.norm)) break;
      start -= 1;
    }
    // "AFP со ссылкой на медиков сообщает": whom the subject cites stands between it and its verb.
    if (tokens[start]?.norm === 'ссылкой' && /^(?:со|с)$/.test(tokens[start - 1]?.norm ?? '')) {
      end = start - 1;
      continue;
    }
    while (
      start < end &&
      /^(?:и|а|но|при|этом|сам|сама|само|сами|еще|ранее|также|однако|между|тем|по)$/.test(
        tokens[start]?.norm ?? '',
      )
    )
      start += 1;
    const preposed = /^(?:в|во)$/.test(tokens[start]?.norm ?? '');
    const source = sourceOf(reader, { from: preposed ? start + 1 : start, to: end });
    if (source === null) return null;
    if (!canSpeak(reader, source)) return null;
    return { source, start: leftStart(reader, range, start), via: [] };
  }
  return null;
}

export function leftStart(reader: Reader, range: Range, start: number): number {
  let at = start;
  while (
    at > range.from &&
    (reader.timeAt(at - 1) !== null ||
      /^(?:сам|еще|уже|в|во|а|и|ранее|,)$/.test(reader.tokens[at - 1]?.norm ?? ''))
  )
    at -= 1;
  return at;
}

export function canSpeak(reader: Reader, source: Source): boolean {
  if (source.kind !== 'phrase') return true;
  for (let at = source.from; at < source.to; at += 1) {
    // "Human Rights Watch призвала": a name in Latin letters is a body's.
    const token = reader.tokens[at];
    if (token?.capital === true && /^[a-z]/.test(token.norm)) return true;
    if (genericSourceEnd('ru', reader.tokens, at) > at || isHost(reader.tokens[at]?.norm ?? '')) return true;
    const type = reader.entityAt(at)?.entity.type;
    if (type === 'office' || type === 'country' || type === 'city') return true;
  }
  return false;
}

export function officeBefore(reader: Reader, from: number, floor: number): number {
  let at = from;
  while (at > floor) {
    const entity = reader.entityAt(at - 1);
    if (entity === null) break;
    at = entity.from;
  }
  return at;
}
