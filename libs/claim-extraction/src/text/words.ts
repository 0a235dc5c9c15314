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

/**
 * Spellings that are remembered in one generation. When it is full, those of the generation before that were not met again
 * are forgotten: memory stays flat, and the common words of the language stay known.
 */
const REMEMBERED = 25_000;
/** Spellings fold to the same word: "Али", "али". */
let spellings = new Map<string, Word>();
let older = new Map<string, Word>();

export function wordOf(raw: string): Word {
  const known = spellings.get(raw);
  if (known !== undefined) return known;
  if (spellings.size >= REMEMBERED) {
    older = spellings;
    spellings = new Map();
  }
  const word = older.get(raw) ?? folded(raw);
  spellings.set(raw, word);
  return word;
}

function folded(raw: string): Word {
  const norm = foldText(raw);
  return (norm === raw ? undefined : (spellings.get(norm) ?? older.get(norm))) ?? { norm, known: [] };
}

let slots = 0;

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
