import type { Language } from '@isnad/claim-model';
import { KnownOfWords, type Word } from '../text/words.js';
import { keysOf, type WordKeys } from './word-keys.js';
import type { WordTest } from './term-pattern.js';

/** What a word can be to the terms of all indexes of a language. */
export interface KnownTerms<Index, Term> {
  /** The terms that it can begin. */
  readonly begins: ReadonlyMap<Index, readonly Term[]>;
  /** The tests of further words of terms that it passes. */
  readonly passes: ReadonlySet<WordTest>;
}

interface Listed<Index, Term> {
  readonly begins: (readonly [Index, Term])[];
  readonly continues: WordTest[];
}

/**
 * All terms of all indexes of one language by the keys of their words. A word is cut into its keys and looked up once for
 * all indexes together, for most words of a text are new to it and belong to no term at all.
 */
export class TermDictionary<Index, Term> {
  readonly #language: Language;
  readonly #listed: Readonly<Record<keyof WordKeys, Map<string, Listed<Index, Term>>>> = {
    exact: new Map(),
    stems: new Map(),
    verbs: new Map(),
    bare: new Map(),
  };
  /** What is known of words is found anew after a term came to the dictionary. */
  #known: KnownOfWords<KnownTerms<Index, Term>> | null = null;

  /** What most words are: they share it, and the others share the half that they are not. */
  readonly #nothing: KnownTerms<Index, Term> = { begins: new Map(), passes: new Set() };

  constructor(language: Language) {
    this.#language = language;
  }

  /** Adds a term of an index: the first of its words finds it, the others are tested behind that. */
  add(index: Index, words: readonly WordTest[], term: Term): void {
    const [first, ...others] = words;
    if (first !== undefined) for (const listed of this.#listedFor(first)) listed.begins.push([index, term]);
    for (const test of others)
      for (const { continues } of this.#listedFor(test)) if (!continues.includes(test)) continues.push(test);
    this.#known = null;
  }

  of(word: Word): KnownTerms<Index, Term> {
    this.#known ??= new KnownOfWords((norm) => this.#find(norm));
    return this.#known.of(word);
  }

  *#listedFor(test: WordTest): Iterable<Listed<Index, Term>> {
    for (const kind of KINDS)
      for (const key of test[kind]) {
        const listed = this.#listed[kind].get(key) ?? { begins: [], continues: [] };
        this.#listed[kind].set(key, listed);
        yield listed;
      }
  }

  #find(norm: string): KnownTerms<Index, Term> {
    const keys = keysOf(this.#language, norm);
    let begins: Map<Index, Set<Term>> | null = null;
    let passes: Set<WordTest> | null = null;
    for (const kind of KINDS)
      for (const key of keys[kind]) {
        const listed = this.#listed[kind].get(key);
        if (listed === undefined) continue;
        for (const [index, term] of listed.begins) {
          const terms = (begins ??= new Map<Index, Set<Term>>()).get(index);
          if (terms === undefined) begins.set(index, new Set([term]));
          else terms.add(term);
        }
        for (const test of listed.continues) (passes ??= new Set()).add(test);
      }
    if (begins === null && passes === null) return this.#nothing;
    return {
      begins:
        begins === null
          ? this.#nothing.begins
          : new Map([...begins].map(([index, terms]) => [index, [...terms]])),
      passes: passes ?? this.#nothing.passes,
    };
  }
}

const KINDS = ['exact', 'stems', 'verbs', 'bare'] as const;
