import { isHonorificAt, isOfficeComplement } from '../entities/office-lookup.js';
import { mediaNounEnd } from '../entities/media-nouns.js';
import type { Source } from './acts.js';
import { COMPLEMENTISERS, STATEMENTS, SUBJECT_END } from './lexicon/words-arabic.js';
import { COMMA, isQuote, type Range, type Reader, STOP } from './reader.js';
import { sourceOf } from './source.js';
import { speechLexicon } from './speech-lexicon.js';

const LONGEST = 18;
const SHORT_QUOTE = 6;

export interface ArabicPhrase {
  readonly source: Source;
  /** Token index after the phrase. */
  readonly to: number;
}

/** The noun phrase that begins at a token and could speak: its end, and whom it names. Null where none begins. */
export function arabicPhrase(reader: Reader, from: number, limit: number): ArabicPhrase | null {
  const statement = statementIssuer(reader, from, limit);
  if (statement !== null) return statement;
  const to = phraseEnd(reader, from, limit);
  if (to <= from) return null;
  const source = sourceOf(reader, { from, to });
  return source === null ? null : { source, to };
}

/** "بيان لوزارة الدفاع", "بيان صادر عن الجماعة": the issuer speaks. */
function statementIssuer(reader: Reader, from: number, limit: number): ArabicPhrase | null {
  const { tokens } = reader;
  if (!STATEMENTS.has(tokens[from]?.norm ?? '') || tokens[from]?.norm.startsWith('ال') === true) return null;
  for (let at = from + 1; at < Math.min(limit, from + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || COMPLEMENTISERS.has(token.norm) || STOP.has(token.raw)) return null;
    const entity = reader.entityAt(at);
    const glued = entity !== null && entity.from === at && entity.entity.start > token.start;
    if (glued || token.norm === 'عن' || token.norm === 'من') {
      const start = glued ? at : at + 1;
      const to = phraseEnd(reader, start, limit);
      const source = to > start ? sourceOf(reader, { from: start, to }) : null;
      return source === null ? null : { source, to };
    }
  }
  return null;
}

function phraseEnd(reader: Reader, from: number, limit: number): number {
  const { tokens } = reader;
  if (SUBJECT_END.has(withoutConjunction(tokens[from]?.norm ?? ''))) return from;
  const media = mediaNounEnd('ar', tokens, from, limit) > from;
  let at = from;
  let definite = false;
  let commas = 0;
  while (at < limit && at - from < LONGEST) {
    const token = tokens[at];
    if (
      token === undefined ||
      STOP.has(token.raw) ||
      token.raw === ':' ||
      token.raw === '(' ||
      token.kind === 'number'
    )
      break;
    if (isQuote(token.raw)) {
      const close = closingQuote(reader, at, limit);
      if (close === null) break;
      // A short quoted name is part of the phrase, and ends it: موقع «أوردا».
      if (at > from && !media && definite) break;
      at = close + 1;
      definite = true;
      continue;
    }
    if (COMMA.has(token.raw)) {
      if (commas > 0 || !opensApposition(reader, at + 1, limit) || holdsPerson(reader, from, at)) break;
      commas += 1;
      at += 1;
      continue;
    }
    const title = isHonorificAt('ar', tokens, at, limit);
    const entity = reader.entityAt(at);
    if (entity !== null && entity.from === at) {
      const glued = entity.entity.start > token.start && !(at === from);
      if (glued && !/^التابع/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 1]?.norm !== 'باسم') break;
      at = entity.to;
      if (entity.entity.type === 'person') return skipAlias(reader, at, limit);
      definite =
        entity.entity.type !== 'office' ||
        tokens[entity.from]?.norm.startsWith('ال') === true ||
        entity.entity.country !== undefined;
      continue;
    }
    if (title > at) {
      at = title;
      definite = false;
      continue;
    }
    if (COMPLEMENTISERS.has(token.norm) || reader.timeAt(at) !== null) break;
    if (SUBJECT_END.has(token.norm)) {
      if (!continues(reader, at, from)) break;
      at += 2;
      definite = true;
      continue;
    }
    const isDefinite = token.norm.startsWith('ال');
    if (
      at > from &&
      /^(?:بال|ب.{4,}|لل|ل.{4,}|و.{4,})/.test(token.norm) &&
      token.norm !== 'باسم' &&
      !isOfficeComplement(token.norm)
    ) {
      if (!/^و?ال/.test(token.norm.slice(1)) || !definite || !/^و/.test(token.norm) || at - from > 8) break;
    }
    if (definite && !isDefinite && !isOfficeComplement(token.norm) && !isSelf(token.norm)) break;
    if (
      at > from &&
      speechLexicon('ar').speech.longest(tokens, at, limit)?.value.form === 'finite' &&
      !isDefinite
    )
      break;
    if (isDefinite) definite = true;
    at += 1;
  }
  while (at > from && COMMA.has(tokens[at - 1]?.raw ?? '')) at -= 1;
  return at;
}

const withoutConjunction = (norm: string): string => (/^[وف].{2}/.test(norm) ? norm.slice(1) : norm);

const isSelf = (norm: string): boolean =>
  /^(?:نفسها|نفسه|ذاتها|ذاته|سابق|اسبق|حالي|رفيع|مطلع|مسوول)$/.test(norm);

/** "وزارة الصحة في كازاخستان", "مصدر في الشرطة": a place or body that belongs to the speaker. */
function continues(reader: Reader, at: number, from: number): boolean {
  const norm = reader.tokens[at]?.norm;
  if ((norm !== 'في' && norm !== 'فى' && norm !== 'من') || at === from) return false;
  const next = reader.entityAt(at + 1);
  const head = reader.tokens[from]?.norm ?? '';
  if (/^(?:مصدر|مصادر|مسوول|مسوولون|مسيول|قيادي|عضو)/.test(head))
    return next !== null && next.entity.type === 'organisation' && next.to === at + 2;
  return norm !== 'من' && next?.entity.type === 'country' && next.to === at + 2;
}

function closingQuote(reader: Reader, open: number, limit: number): number | null {
  for (let at = open + 1; at < Math.min(limit, open + SHORT_QUOTE + 1); at += 1) {
    if (isQuote(reader.tokens[at]?.raw ?? '')) return at > open + 1 ? at : null;
  }
  return null;
}

function opensApposition(reader: Reader, at: number, limit: number): boolean {
  const entity = reader.entityAt(at);
  if (entity?.entity.type === 'person') return true;
  const title = isHonorificAt('ar', reader.tokens, at, limit);
  return title > at && reader.entityAt(title)?.entity.type === 'person';
}

function holdsPerson(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reader.entityAt(at)?.entity.type === 'person') return true;
  return false;
}

/** "توكاييف (نفسه)": an alias in brackets after a name. */
function skipAlias(reader: Reader, at: number, limit: number): number {
  if (reader.tokens[at]?.raw !== '(') return at;
  for (let end = at + 1; end < Math.min(limit, at + 8); end += 1)
    if (reader.tokens[end]?.raw === ')') return end + 1;
  return at;
}

/** A range without the commas at its ends. */
export function withoutCommas(reader: Reader, range: Range): Range {
  let { from, to } = range;
  while (from < to && COMMA.has(reader.tokens[from]?.raw ?? '')) from += 1;
  while (to > from && COMMA.has(reader.tokens[to - 1]?.raw ?? '')) to -= 1;
  return { from, to };
}
