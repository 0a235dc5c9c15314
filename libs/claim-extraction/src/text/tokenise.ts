import type { Span } from '@isnad/claim-model';
import { characterClass, DIGIT, INNER, isArabicLetter, isUpperCase, LETTER, MARK } from './characters.js';
import { wordOf, type Word } from './words.js';

/** A word, a number or one punctuation mark, with its place in the raw text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly raw: string;
  /** Folded (see letters.ts): what lexicons are keyed by; for punctuation the mark itself. */
  readonly norm: string;
  readonly word: Word;
  /** True for a word that begins with an upper-case letter; always false in Arabic script. */
  readonly capital: boolean;
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const APOSTROPHES = new Set(["'", '’', 'ʼ', '‘', '`']);
/** Between digits: separators of thousands and decimals, in any script, and the spaces that group thousands. */
const SEPARATORS = ',.٫٬\u00a0\u202f';

/**
 * Splits raw text into words, numbers and single punctuation marks, in one linear pass.
 *
 * One word: letters with hyphens or apostrophes between them ("Kassym-Jomart", "O'Brien"), dotted acronyms and host names
 * ("U.S", "т.е", "orda.kz"), names with numbers ("Il-76"). An English possessive is a token of its own ("'s").
 * Numbers keep inner separators ("2,500", "7.7").
 *
 * @param offset added to all spans
 */
export function tokenise(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    const start = at;
    if (kind === LETTER) {
      at = wordEnd(text, at);
      pushWord(tokens, text, start, at, offset);
    } else if (kind === DIGIT) {
      at = numberEnd(text, at);
      push(tokens, 'number', text, start, at, offset);
    } else if (kind === MARK) {
      const pair = isLeadSurrogate(text.charCodeAt(at)) && isTrailSurrogate(text.charCodeAt(at + 1));
      at += pair ? 2 : 1;
      push(tokens, 'mark', text, start, at, offset);
    } else at += 1;
  }
  return tokens;
}

const cache = new WeakMap<object, readonly Token[]>();

/** The tokens of a context's text, made once however many stages ask. */
export function tokensOf(context: { readonly text: string }): readonly Token[] {
  const known = cache.get(context);
  if (known !== undefined) return known;
  const made = tokenise(context.text);
  cache.set(context, made);
  return made;
}

/** Index of the first token that ends after a raw offset (tokens.length where none does). */
export function tokenIndexAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index range [from, to) of the tokens that touch a span. */
export function tokenRange(tokens: readonly Token[], span: Span): readonly [from: number, to: number] {
  const from = tokenIndexAt(tokens, span.start);
  let to = tokenIndexAt(tokens, span.end);
  if (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to += 1;
  return [from, Math.max(from, to)];
}

function push(
  tokens: Token[],
  kind: Token['kind'],
  text: string,
  start: number,
  end: number,
  offset: number,
): void {
  const raw = text.slice(start, end);
  const word = wordOf(raw);
  const norm = kind === 'mark' ? raw : word.norm;
  const capital = kind === 'word' && isUpperCase(raw[0] ?? '');
  tokens.push({ kind, raw, norm, word, capital, start: start + offset, end: end + offset });
}

function pushWord(tokens: Token[], text: string, start: number, end: number, offset: number): void {
  const last = text[end - 1];
  if (end - start > 2 && (last === 's' || last === 'S') && APOSTROPHES.has(text[end - 2] ?? '')) {
    push(tokens, 'word', text, start, end - 2, offset);
    push(tokens, 'word', text, end - 2, end, offset);
  } else push(tokens, 'word', text, start, end, offset);
}

function wordEnd(text: string, start: number): number {
  const arabic = isArabicLetter(text.charCodeAt(start));
  let at = start + 1;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === LETTER) {
      // A Latin name glued to an Arabic word is another word.
      if (isArabicLetter(text.charCodeAt(at)) !== arabic) return at;
      at += 1;
    } else if (kind === INNER) at += 1;
    else if (kind === DIGIT && !arabic) at += 1;
    else if (kind === MARK && joins(text, start, at, arabic)) at += 1;
    else return at;
  }
  return at;
}

/** Whether a mark between two letters holds them together. */
function joins(text: string, start: number, at: number, arabic: boolean): boolean {
  const mark = text[at] ?? '';
  const next = characterClass(text.charCodeAt(at + 1) || 32);
  if (HYPHENS.has(mark)) return next === DIGIT || (!arabic && next === LETTER);
  if (APOSTROPHES.has(mark)) return !arabic && next === LETTER;
  if (mark !== '.' || next !== LETTER) return false;
  const before = at - start;
  const initials = before === 1 || text[at - 2] === '.';
  const following = text[at + 1] ?? '';
  if (initials && characterClass(text.charCodeAt(at + 2) || 32) !== LETTER) return true;
  return isAscii(following) && !isUpperCase(following) && isAscii(text[at - 1] ?? '') && before > 1;
}

function numberEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    if (characterClass(text.charCodeAt(at)) === DIGIT) at += 1;
    else if (!SEPARATORS.includes(text[at] ?? '-')) return at;
    else if (characterClass(text.charCodeAt(at + 1) || 32) !== DIGIT) return at;
    else at += 2;
  }
  return at;
}

const isAscii = (letter: string): boolean => letter < '\u0080';
const isLeadSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isTrailSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
