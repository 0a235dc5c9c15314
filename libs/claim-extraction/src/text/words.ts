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

/** Word forms that are remembered; then all are forgotten at once, so memory stays flat. */
const REMEMBERED = 50_000;
const words = new Map<string, Word>();
/** Spellings fold to the same word: "Али", "али". */
const spellings = new Map<string, Word>();

export function wordOf(raw: string): Word {
  const known = spellings.get(raw);
  if (known !== undefined) return known;
  if (spellings.size >= REMEMBERED) {
    spellings.clear();
    words.clear();
  }
  const norm = foldText(raw);
  const word = words.get(norm) ?? { norm, known: [] };
  words.set(norm, word);
  spellings.set(raw, word);
  return word;
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
