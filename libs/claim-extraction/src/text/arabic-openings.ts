import { cliticForms, type CliticForm } from './proclitics.js';
import { KnownOfWords, type Word } from './words.js';

/**
 * The readings under which Arabic words open the phrases of each index: a word is cut once for all of them, for most words
 * open no phrase and are asked about by every index.
 */
export class ArabicOpenings {
  readonly #indexes = new Map<string, Set<object>>();
  /** What is known of words is found anew after a phrase with another first word came. */
  #known: KnownOfWords<ReadonlyMap<object, readonly CliticForm[]>> | null = null;

  /** Says that a phrase of an index begins with a folded word. */
  add(index: object, first: string): void {
    const indexes = this.#indexes.get(first) ?? new Set();
    if (indexes.has(index)) return;
    this.#indexes.set(first, indexes.add(index));
    this.#known = null;
  }

  /** The readings of a word that begin a phrase of an index, the least cut first. */
  of(index: object, word: Word): readonly CliticForm[] {
    this.#known ??= new KnownOfWords((norm) => this.#find(norm));
    const openings = this.#known.of(word);
    return openings.size === 0 ? NONE : (openings.get(index) ?? NONE);
  }

  #find(norm: string): ReadonlyMap<object, readonly CliticForm[]> {
    let found: Map<object, CliticForm[]> | null = null;
    for (const clitic of cliticForms(norm)) {
      if (clitic.bare) continue;
      for (const index of this.#indexes.get(clitic.form) ?? []) {
        const readings = (found ??= new Map<object, CliticForm[]>()).get(index);
        if (readings === undefined) found.set(index, [clitic]);
        else readings.push(clitic);
      }
    }
    return found ?? NOWHERE;
  }
}

const NONE: readonly never[] = [];
const NOWHERE: ReadonlyMap<object, readonly CliticForm[]> = new Map();
