import type { Source } from './acts.js';
import { BEFORE_OTHER_AN } from './lexicon/words-arabic.js';
import { arabicPhrase } from './arabic-phrase.js';
import { COMMA, type Range, type Reader } from './reader.js';

export interface Before {
  readonly source: Source;
  readonly from: number;
}

/** The subject before its verb: after كان, or at the head of a nominal sentence or headline. */
export function subjectBefore(reader: Reader, range: Range, verb: number): Before | null {
  const { tokens } = reader;
  let start = range.from;
  for (let at = verb - 1; at >= Math.max(range.from, verb - 30); at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    // "أن البنك المركزي قال إن": who speaks inside what somebody else says.
    if (at < verb - 1 && /^(?:ان|بان|وان)$/.test(norm) && !BEFORE_OTHER_AN.has(tokens[at - 1]?.norm ?? '')) {
      start = at + 1;
      break;
    }
    if (/^[وف]?(?:كان|كانت|كانوا)$/.test(norm)) {
      start = at + 1;
      break;
    }
    if (
      /^[وف]?(?:اما|لكن|فيما|بينما|حين)$/.test(norm) ||
      (norm === 'ان' && /^[وف]?(?:غير|الا|بيد)$/.test(tokens[at - 1]?.norm ?? ''))
    ) {
      start = at + 1;
      break;
    }
  }
  const phrase = arabicPhrase(reader, start, verb);
  if (phrase === null) return null;
  let at = phrase.to;
  // Between subject and verb: commas, dates, قد, a relative clause between commas.
  while (at < verb) {
    const token = tokens[at];
    const time = reader.timeAt(at);
    const where = placeBeside(reader, at);
    if (time !== null) at = time.to;
    else if (where !== null) at = where;
    else if (
      token !== undefined &&
      (COMMA.has(token.raw) ||
        token.norm === 'قد' ||
        token.norm === 'في' ||
        token.norm === 'يوم' ||
        token.norm === 'ان')
    )
      at += 1;
    else if (/^ال(?:ذي|ذى|تي|تى|ذين)$/.test(token?.norm ?? '')) {
      at += 1;
      while (at < verb && !COMMA.has(tokens[at]?.raw ?? '')) at += 1;
      if (at >= verb) return null;
    } else return null;
  }
  return { source: phrase.source, from: start };
}

/** "اللجان بالصعيد", "فلاح بالمنيا": behind a place that a subject is said to be at. */
function placeBeside(reader: Reader, at: number): number | null {
  const norm = reader.tokens[at]?.norm ?? '';
  const found = reader.entityAt(at);
  const isPlace = found?.entity.type === 'city' || found?.entity.type === 'country';
  if (found !== null && isPlace && norm.startsWith('ب')) return found.to;
  return /^بال.{3,}/.test(norm) ? at + 1 : null;
}

/** Dates before the verb: "وفي 11 من كانون الثاني، قال". */
export function leftZone(reader: Reader, range: Range, from: number, verb: number): Range {
  let start = from;
  while (start > range.from) {
    const time = reader.timeAt(start - 1);
    const token = reader.tokens[start - 1];
    if (time !== null) start = Math.min(start - 1, time.from);
    else if (
      token !== undefined &&
      (COMMA.has(token.raw) ||
        /^[وف]?(?:في|فى|كان|كانت|يوم|قد|كما|مساء|صباح|خلال|بيان|صحفي|من)$/.test(token.norm) ||
        start - range.from <= 9)
    )
      start -= 1;
    else break;
  }
  return { from: start, to: verb };
}

export function zoneAfter(reader: Reader, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const time = reader.timeAt(at);
    const token = reader.tokens[at];
    if (time !== null) at = Math.max(at + 1, time.to);
    else if (
      token !== undefined &&
      (COMMA.has(token.raw) || /^(?:في|فى|يوم)$/.test(token.norm)) &&
      at < from + 3
    )
      at += 1;
    else break;
  }
  return at;
}
