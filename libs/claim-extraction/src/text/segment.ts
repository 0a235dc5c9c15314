import type { Language } from '@isnad/claim-model';
import type { ReadingContext, Sentence } from '../stages.js';
import { MAY_BE_LAST, MONTHS, NEVER_LAST, OPENERS } from './abbreviations.js';
import { isBoilerplate } from './boilerplate.js';
import { datelineLength } from './datelines.js';
import { BREAK, characterClass } from './characters.js';
import { type Token, tokenRange, tokensOf } from './tokenise.js';

/** No sentence grows longer than this, in code units: later stages stay linear on text without a full stop. */
export const LONGEST_SENTENCE = 4000;
/** Datelines stand at the top. */
const DATELINE_PARAGRAPHS = 3;

const ENDS = new Set(['.', '!', '?', '؟', '…', '。', '۔']);
const CLOSERS = new Set(['”', '»', '’', ')', ']', '“', '″']);

/**
 * Cuts a text into the headline and the sentences of the body, in order, without overlap. Line breaks end paragraphs;
 * full stops end sentences unless they belong to an abbreviation, an initial or a host name. A full stop inside a
 * quotation ends a sentence as well: who is quoted is the business of attribution.
 */
export function segment(context: ReadingContext): Sentence[] {
  const { text, language } = context;
  const tokens = tokensOf(context);
  const sentences: Sentence[] = [];
  const bodyStart = Math.max(0, Math.min(context.bodyStart, text.length));
  if (bodyStart > 0) {
    const title = trimmed(text, 0, bodyStart);
    if (title !== null) sentences.push({ ...title, kind: 'headline', paragraph: 0 });
  }
  let paragraph = 0;
  let start = bodyStart;
  while (start < text.length) {
    let end = start;
    while (end < text.length && characterClass(text.charCodeAt(end)) !== BREAK) end += 1;
    const span = trimmed(text, start, end);
    if (span !== null) {
      paragraph += 1;
      const [from, to] = tokenRange(tokens, span);
      readParagraph(sentences, text, language, tokens, from, to, span, paragraph);
    }
    start = end + 1;
  }
  return sentences;
}

function readParagraph(
  sentences: Sentence[],
  text: string,
  language: Language,
  tokens: readonly Token[],
  from: number,
  to: number,
  span: { start: number; end: number },
  paragraph: number,
): void {
  const body =
    span.end - span.start > 400 ? text.slice(span.start, span.start + 400) : text.slice(span.start, span.end);
  if (span.end - span.start <= 300 && isBoilerplate(body)) {
    sentences.push({ ...span, kind: 'boilerplate', paragraph });
    return;
  }
  let start = span.start;
  const dateline = paragraph <= DATELINE_PARAGRAPHS ? datelineLength(body, language) : 0;
  if (dateline > 0) {
    const head = trimmed(text, start, Math.min(span.end, start + dateline));
    if (head !== null) sentences.push({ ...head, kind: 'dateline', paragraph });
    start += dateline;
  }
  let quotes = 0;
  let at = from;
  while (at < to && (tokens[at]?.end ?? 0) <= start) at += 1;
  for (; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.raw === '"') quotes += 1;
    const tooLong = token.end - start >= LONGEST_SENTENCE;
    const isEnd =
      token.kind === 'mark' && ENDS.has(token.raw) && endsSentence(text, language, tokens, at, to);
    if (!tooLong && !isEnd) continue;
    let last = at;
    while (last + 1 < to && closes(tokens[last + 1], tokens[last], quotes)) {
      last += 1;
      if (tokens[last]?.raw === '"') quotes += 1;
    }
    const end = tokens[last]?.end ?? token.end;
    const found = trimmed(text, start, end);
    if (found !== null) sentences.push({ ...found, kind: 'prose', paragraph });
    start = end;
    at = last;
  }
  const rest = trimmed(text, start, span.end);
  if (rest !== null) sentences.push({ ...rest, kind: 'prose', paragraph });
}

function closes(token: Token | undefined, before: Token | undefined, quotes: number): boolean {
  if (token === undefined || before === undefined || token.start !== before.end) return false;
  if (token.raw === '"') return quotes % 2 === 1;
  return CLOSERS.has(token.raw) || ENDS.has(token.raw);
}

function endsSentence(
  text: string,
  language: Language,
  tokens: readonly Token[],
  at: number,
  to: number,
): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  let next = at + 1;
  while (next < to && tokens[next]?.kind === 'mark' && !/[«“"(„[\d—–-]/.test(tokens[next]?.raw ?? '')) {
    // "..." and "?!": the last of them decides.
    if (ENDS.has(tokens[next]?.raw ?? '') && tokens[next]?.start === tokens[next - 1]?.end) return false;
    next += 1;
  }
  if (next >= to) return true;
  if (token === undefined || before === undefined) return false;
  let opener = next;
  while (opener < to && tokens[opener]?.kind === 'mark') opener += 1;
  const following = tokens[opener];
  if (following === undefined || opener >= to) return true;
  const glued = tokens[at + 1]?.start === token.end && !/[«“”»"’)]/.test(tokens[at + 1]?.raw ?? '');
  if (language === 'ar') {
    if (token.raw === '.' && before.raw === '.')
      return before.start !== token.start - 1 || isEllipsis(text, token.end);
    return (
      !(glued && following.kind === 'number') && !(before.norm.length === 1 && before.end === token.start)
    );
  }
  if (following.kind === 'word' && !following.capital && isCased(following.raw)) return false;
  // "at 4 a.m., the president said": a comma goes on.
  if (/^[,;]$/.test(tokens[at + 1]?.raw ?? '')) return false;
  if (token.raw !== '.') return true;
  if (glued && !(following.capital && before.kind === 'word' && before.norm.length > 2)) return false;
  return !abbreviates(tokens, at, following);
}

/** Three dots end an Arabic sentence, two are a pause. */
function isEllipsis(text: string, end: number): boolean {
  return text.slice(end - 3, end) === '...';
}

function abbreviates(tokens: readonly Token[], at: number, following: Token): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.end !== tokens[at]?.start || before.kind !== 'word') return false;
  const norm = before.norm;
  if (NEVER_LAST.has(norm)) return before.capital || norm.length > 2 || tokens[at - 2]?.kind !== 'number';
  if (MONTHS.has(norm) && following.kind === 'number') return true;
  if (MAY_BE_LAST.has(norm)) {
    if (following.kind === 'number') return norm !== 'г' && norm !== 'гг';
    if (norm === 'г') return tokens[at - 2]?.kind !== 'number';
    if (/^(?:u\.s|u\.k|u\.n|e\.u)$/.test(norm)) return !OPENERS.has(following.norm);
    return false;
  }
  // Initials: "В. Путин", "J. R. Smith", "С.В. Лавров".
  return before.capital && (norm.length === 1 || /^\p{L}\.\p{L}$/u.test(norm));
}

const isCased = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x200b ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    (code >= 0x2028 && code <= 0x2029) ||
    code === 0x202f ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x3000
  );
}
