import type { Language, Span } from '@isnad/claim-model';

import { ownString } from '../../text/words.js';
import {
  DIGIT,
  IGNORED,
  LETTER,
  LINE,
  OTHER,
  SPACE,
  SURROGATE,
  classOf,
  digitValue,
  fold,
} from './characters.js';
import type { Sense } from './sense.js';

/** A word, a run of digits, or one mark. Digits and letters part even where no space stands between them. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Folded word, ASCII digits, or the mark. */
  readonly norm: string;
  /** The dictionary word behind it, without Arabic proclitics and article; the folded word where none is known. */
  readonly key: string;
  /** Arabic proclitics before the key, without the article: "و", "ب", "ول". */
  readonly clitics: string;
  /** With the Arabic article. */
  readonly definite: boolean;
  readonly sense: Sense | undefined;
  /** Whether a time may begin with it for which it needs no sense, and whether a quantity may. */
  readonly opensTime: boolean;
  readonly opensQuantity: boolean;
  /** Nothing, not even a space, before it. */
  readonly glued: boolean;
  /** A line break before it. */
  readonly line: boolean;
}

/** What cutting needs to know about words. */
export interface Vocabulary {
  readonly language: Language;
  sense(key: string): Sense | undefined;
  knows(key: string): boolean;
  /** Whether a time begins with a folded word, or with a key. */
  opensTime(word: string): boolean;
  opensQuantity(word: string): boolean;
}

/** What is read of the word itself. */
type Reading = Pick<Token, 'norm' | 'key' | 'clitics' | 'definite' | 'sense'>;
type Analysis = Reading & Pick<Token, 'opensTime' | 'opensQuantity'>;

/**
 * Words repeat, so that analyses are kept, in two generations: the bound keeps a hostile text from filling the memory, and
 * what is met again in one generation is known in the next.
 */
const KEPT_ANALYSES = 16_000;
const LONGEST_WORD = 64;
interface Kept {
  readonly now: Map<string, Analysis>;
  readonly before: ReadonlyMap<string, Analysis>;
}
const kept = new Map<Vocabulary, Kept>();

function keptFor(vocabulary: Vocabulary): Kept {
  const found = kept.get(vocabulary);
  if (found !== undefined && found.now.size < KEPT_ANALYSES) return found;
  const next = { now: new Map<string, Analysis>(), before: found?.now ?? new Map<string, Analysis>() };
  kept.set(vocabulary, next);
  return next;
}

function analysisOf(raw: string, vocabulary: Vocabulary, { now, before }: Kept): Analysis {
  const known = now.get(raw);
  if (known !== undefined) return known;
  const word = ownString(raw);
  const analysis = before.get(word) ?? analyse(word, vocabulary);
  if (word.length <= LONGEST_WORD) now.set(word, analysis);
  return analysis;
}

/** Cuts a text into tokens in one pass. Marks such as quotes come out as tokens of their own. */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  const known = keptFor(vocabulary);
  let glued = true;
  let line = true;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = classOf(text.charCodeAt(at));
    at += 1;
    if (kind === IGNORED) continue;
    if (kind === SPACE || kind === LINE) {
      glued = false;
      line ||= kind === LINE;
      continue;
    }
    if (kind === LETTER) {
      while (at < text.length && partOfWord(text.charCodeAt(at))) at += 1;
      let end = at;
      while (classOf(text.charCodeAt(end - 1)) === IGNORED) end -= 1;
      const raw = text.slice(start, end);
      const analysis = analysisOf(raw, vocabulary, known);
      tokens.push({
        kind: 'word',
        start,
        end,
        glued,
        line,
        norm: analysis.norm,
        key: analysis.key,
        clitics: analysis.clitics,
        definite: analysis.definite,
        sense: analysis.sense,
        opensTime: analysis.opensTime,
        opensQuantity: analysis.opensQuantity,
      });
    } else if (kind === DIGIT) {
      let digits = String(digitValue(text.charCodeAt(start)));
      while (at < text.length && classOf(text.charCodeAt(at)) === DIGIT) {
        digits += String(digitValue(text.charCodeAt(at)));
        at += 1;
      }
      tokens.push(mark('digits', digits, start, at, glued, line));
    } else {
      if (kind === SURROGATE && classOf(text.charCodeAt(at)) === SURROGATE) at += 1;
      const norm = kind === OTHER ? foldMark(text.charAt(start)) : text.slice(start, at);
      tokens.push(mark('mark', norm, start, at, glued, line));
    }
    glued = true;
    line = false;
  }
  return tokens;
}

function partOfWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === IGNORED;
}

function mark(
  kind: 'digits' | 'mark',
  norm: string,
  start: number,
  end: number,
  glued: boolean,
  line: boolean,
): Token {
  return {
    kind,
    norm,
    key: norm,
    clitics: '',
    definite: false,
    sense: undefined,
    opensTime: false,
    opensQuantity: false,
    start,
    end,
    glued,
    line,
  };
}

function foldMark(character: string): string {
  switch (character) {
    case '–':
    case '—':
    case '−':
    case '‑':
    case '‐':
      return '-';
    case '٪':
      return '%';
    case '’':
    case '‘':
    case '`':
      return "'";
    case '“':
    case '”':
    case '«':
    case '»':
    case '″':
    case '„':
      return '"';
    default:
      return character;
  }
}

function analyse(raw: string, vocabulary: Vocabulary): Analysis {
  const read = wordBehind(raw, vocabulary);
  const { norm, key } = read;
  return {
    ...read,
    opensTime: vocabulary.opensTime(norm) || vocabulary.opensTime(key),
    opensQuantity: vocabulary.opensQuantity(norm) || vocabulary.opensQuantity(key),
  };
}

/**
 * Finds the dictionary word behind a word. A reading with a sense wins over a word that only phrases know, so that
 * الأسبوع is the week before it is a word of "الأسبوع نفسه".
 */
function wordBehind(raw: string, vocabulary: Vocabulary): Reading {
  const norm = fold(raw);
  const direct = reading(norm, '', false, norm, vocabulary);
  if (direct?.sense !== undefined || vocabulary.language !== 'ar')
    return direct ?? { norm, key: norm, clitics: '', definite: false, sense: undefined };
  let known = direct;
  for (const candidate of stripped(norm, vocabulary)) {
    if (candidate.sense !== undefined) return candidate;
    known ??= candidate;
  }
  // القتلى is a word of "حصيلة القتلى", and the counted noun behind its article.
  const bare = known?.definite === false ? reading(norm.slice(2), '', true, norm, vocabulary) : null;
  if (bare !== null && known?.key === norm && norm.startsWith('ال')) return bare;
  return known ?? { norm, key: norm, clitics: '', definite: false, sense: undefined };
}

/** Readings without proclitics, in the order in which the language stacks them: و ف, then ب ل ك, then the article. */
function* stripped(norm: string, vocabulary: Vocabulary): Generator<Reading> {
  let rest = norm;
  let clitics = '';
  yield* withoutArticle(rest, clitics, norm, vocabulary);
  for (const set of ['وف', 'بلك']) {
    const first = rest.charAt(0);
    if (rest.length <= 2 || !set.includes(first)) continue;
    rest = rest.slice(1);
    clitics += first;
    const bare = reading(rest, clitics, false, norm, vocabulary);
    if (bare) yield bare;
    yield* withoutArticle(rest, clitics, norm, vocabulary);
    // ل swallows the alif of the article: للأسبوع.
    const after =
      first === 'ل' && rest.startsWith('ل') ? reading(rest.slice(1), clitics, true, norm, vocabulary) : null;
    if (after) yield after;
  }
}

function* withoutArticle(
  rest: string,
  clitics: string,
  norm: string,
  vocabulary: Vocabulary,
): Generator<Reading> {
  const found = rest.startsWith('ال') ? reading(rest.slice(2), clitics, true, norm, vocabulary) : null;
  if (found) yield found;
}

function reading(
  key: string,
  clitics: string,
  definite: boolean,
  norm: string,
  vocabulary: Vocabulary,
): Reading | null {
  return vocabulary.knows(key) ? { norm, key, clitics, definite, sense: vocabulary.sense(key) } : null;
}
