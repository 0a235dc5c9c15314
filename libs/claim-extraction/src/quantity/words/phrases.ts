import type { Token } from './token.js';

/** Phrases of one or more folded words, found by their first word, the longest first. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** @param entries pairs of a value and its phrases, parted by `|`, written in folded spelling or not. */
  constructor(entries: readonly (readonly [T, string])[], fold: (word: string) => string) {
    for (const [value, phrases] of entries) {
      for (const phrase of phrases.split('|')) {
        const words = phrase.trim().split(/\s+/u).map(fold);
        const first = words[0];
        if (first === undefined || first === '') continue;
        const list = this.byFirst.get(first);
        if (list) list.push({ words, value });
        else this.byFirst.set(first, [{ words, value }]);
      }
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** Every word of every phrase, for the dictionary that strips clitics. */
  *words(): Generator<string> {
    for (const list of this.byFirst.values()) for (const { words } of list) yield* words;
  }

  firstWords(): IterableIterator<string> {
    return this.byFirst.keys();
  }

  /** The longest phrase that starts at a token; hyphens between its words are allowed. */
  at(tokens: readonly Token[], index: number): { readonly value: T; readonly end: number } | null {
    const first = tokens[index];
    if (first === undefined) return null;
    return (
      this.from(tokens, index, first.norm) ??
      (first.key === first.norm ? null : this.from(tokens, index, first.key))
    );
  }

  private from(tokens: readonly Token[], index: number, first: string): { value: T; end: number } | null {
    const list = this.byFirst.get(first);
    if (list === undefined) return null;
    for (const { words, value } of list) {
      let at = index + 1;
      let matched = true;
      for (let word = 1; word < words.length; word += 1) {
        if (tokens[at]?.norm === '-' && words[word] !== '-') at += 1;
        const token = tokens[at];
        if (token === undefined || token.line || (token.norm !== words[word] && token.key !== words[word])) {
          matched = false;
          break;
        }
        at += 1;
      }
      if (matched) return { value, end: at };
    }
    return null;
  }
}
