import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { KnownOfWords } from '../text/words.js';
import { keysOf } from './word-keys.js';
import { compilePattern, type WordTest } from './term-pattern.js';

/** A pattern of the language of term-pattern.ts with what it stands for. */
export interface Term<Payload> {
  readonly pattern: string;
  readonly payload: Payload;
}

export interface TermMatch<Payload> {
  readonly from: number;
  /** Exclusive token index. */
  readonly to: number;
  /** Exclusive token index of the words before the first gap of the pattern; `to` where it has none. */
  readonly head: number;
  readonly term: Term<Payload>;
}

interface Compiled<Payload> {
  readonly words: readonly WordTest[];
  readonly term: Term<Payload>;
}

/** Tokens that may stand in a gap. */
const WIDEST_GAP = 10;

export class TermIndex<Payload> {
  readonly #language: Language;
  readonly #byExact = new Map<string, Compiled<Payload>[]>();
  readonly #byStem = new Map<string, Compiled<Payload>[]>();
  readonly #byVerb = new Map<string, Compiled<Payload>[]>();
  readonly #byBare = new Map<string, Compiled<Payload>[]>();
  /** All terms whose first word a word can be. */
  readonly #beginning = new KnownOfWords((norm) => this.#termsOf(norm));

  constructor(language: Language, terms: readonly Term<Payload>[]) {
    this.#language = language;
    for (const term of terms) {
      const words = compilePattern(term.pattern);
      const compiled = { words, term };
      const [first] = words;
      for (const word of first?.exact ?? []) push(this.#byExact, word, compiled);
      for (const stem of first?.stems ?? []) push(this.#byStem, stem, compiled);
      for (const stem of first?.verbs ?? []) push(this.#byVerb, stem, compiled);
      for (const word of first?.bare ?? []) push(this.#byBare, word, compiled);
    }
  }

  /** All terms that begin at a token, longest first. */
  at(tokens: readonly Token[], index: number): readonly TermMatch<Payload>[] {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return [];
    const candidates = this.#beginning.of(token.word);
    if (candidates.length === 0) return NONE;
    const found: TermMatch<Payload>[] = [];
    for (const candidate of candidates) {
      const end = this.#matchRest(candidate, tokens, index);
      if (end !== null) found.push({ from: index, ...end, term: candidate.term });
    }
    return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
  }

  /** Non-overlapping terms from left to right, the longest at each place. */
  all(tokens: readonly Token[]): readonly TermMatch<Payload>[] {
    const found: TermMatch<Payload>[] = [];
    for (let index = 0; index < tokens.length;) {
      const [longest] = this.at(tokens, index);
      if (longest === undefined) index += 1;
      else {
        found.push(longest);
        index = longest.to;
      }
    }
    return found;
  }

  #matchRest(
    candidate: Compiled<Payload>,
    tokens: readonly Token[],
    index: number,
  ): { readonly to: number; readonly head: number } | null {
    let at = index + 1;
    let head: number | null = null;
    for (let word = 1; word < candidate.words.length; word += 1) {
      // Quotation marks may stand inside a term: قوات “حفظ السلام”.
      while (tokens[at]?.kind === 'mark' && QUOTES.has(tokens[at]?.raw ?? '')) at += 1;
      const test = candidate.words[word];
      if (test === undefined) return null;
      if (test.afterGap) {
        head ??= at;
        at = this.#acrossGap(test, tokens, at);
      } else if (!this.#isAt(test, tokens[at])) return null;
      if (at < 0) return null;
      at += 1;
    }
    return { to: at, head: head ?? at };
  }

  /** Where the word stands within reach in the same clause; -1 where it does not. */
  #acrossGap(test: WordTest, tokens: readonly Token[], from: number): number {
    for (let at = from; at < Math.min(tokens.length, from + WIDEST_GAP + 1); at += 1) {
      const token = tokens[at];
      if (token === undefined || STRONG.has(token.raw) || opensClause(tokens, at)) return -1;
      if (this.#isAt(test, token)) return at;
    }
    return -1;
  }

  #isAt(test: WordTest, token: Token | undefined): boolean {
    return token !== undefined && token.kind !== 'mark' && this.#passes(test, token.norm);
  }

  #termsOf(norm: string): readonly Compiled<Payload>[] {
    const keys = keysOf(this.#language, norm);
    const found = new Set<Compiled<Payload>>();
    for (const key of keys.exact) for (const one of this.#byExact.get(key) ?? []) found.add(one);
    for (const key of keys.stems) for (const one of this.#byStem.get(key) ?? []) found.add(one);
    for (const key of keys.verbs) for (const one of this.#byVerb.get(key) ?? []) found.add(one);
    for (const key of keys.bare) for (const one of this.#byBare.get(key) ?? []) found.add(one);
    return found.size === 0 ? NONE : [...found];
  }

  #passes(test: WordTest, norm: string): boolean {
    const keys = keysOf(this.#language, norm);
    return (
      keys.exact.some((key) => test.exact.has(key)) ||
      (test.stems.size > 0 && keys.stems.some((key) => test.stems.has(key))) ||
      (test.verbs.size > 0 && keys.verbs.some((key) => test.verbs.has(key))) ||
      (test.bare.size > 0 && keys.bare.some((key) => test.bare.has(key)))
    );
  }
}

/** A comma behind which another clause begins: "، وأعيد", "، قبل أن". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return (
    /^[،,]$/.test(tokens[at]?.raw ?? '') &&
    /^(?:و.{3,}|ثم|قبل|بعد|لكن|فيما|بينما|حيث|مما|ما)$/.test(tokens[at + 1]?.norm ?? '')
  );
}

const NONE: readonly never[] = [];
const QUOTES: ReadonlySet<string> = new Set('“”«»„"‟″\'‘’');

/** No clause goes on across these. */
const STRONG: ReadonlySet<string> = new Set(':;؛.!?؟');

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
