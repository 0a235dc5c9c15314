import { foldText } from './letters.js';

/**
 * A word form, one object for all its occurrences: what the lexicons know of it hangs on it, each in a slot of its own,
 * so that asking a lexicon about a token again costs an array access.
 */
export interface Word {
  /** Folded (see letters.ts). */
  readonly norm: string;
  readonly known: unknown[];
}

/** So many lexicons hang what they know on words. */
let slots = 0;

/**
 * Spellings that are remembered in one generation. When it is full, those of the generation before that were not met again
 * are forgotten: memory stays flat, and the common words of the language stay known.
 */
const REMEMBERED = 16_000;
/** Spellings fold to the same word: "Али", "али". */
let spellings = new Map<string, Word>();
let older = new Map<string, Word>();

export function wordOf(raw: string): Word {
  const known = spellings.get(raw);
  if (known !== undefined) return known;
  const spelling = ownString(raw);
  if (spellings.size >= REMEMBERED) {
    older = spellings;
    spellings = new Map();
  }
  const word = older.get(spelling) ?? folded(spelling);
  spellings.set(spelling, word);
  return word;
}

function folded(raw: string): Word {
  const norm = foldText(raw);
  const known = norm === raw ? undefined : (spellings.get(norm) ?? older.get(norm));
  return known ?? { norm, known: new Array<unknown>(slots) };
}

/** Shorter slices of a text are copies; a longer one would keep its whole text in memory for as long as it is remembered. */
const COPIED = 13;

/** A string of its own with the letters of a slice of a text. */
export const ownString = (slice: string): string =>
  slice.length < COPIED ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');

/** What one lexicon knows of words: found once for each word, then remembered with it. */
export class KnownOfWords<Known extends object> {
  readonly #slot: number;
  readonly #find: (norm: string) => Known;

  constructor(find: (norm: string) => Known) {
    this.#slot = slots;
    slots += 1;
    this.#find = find;
  }

  of(word: Word): Known {
    const known = word.known[this.#slot] as Known | undefined;
    if (known !== undefined) return known;
    const found = this.#find(word.norm);
    word.known[this.#slot] = found;
    return found;
  }
}
