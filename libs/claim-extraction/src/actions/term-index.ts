import type { Language } from '@isnad/claim-model';
import type { Token } from '../text/tokenise.js';
import { TermDictionary } from './term-dictionary.js';
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

/** One for each language, for all its indexes. */
const DICTIONARIES: Readonly<Record<Language, TermDictionary<TermIndex<unknown>, Compiled<unknown>>>> = {
  ar: new TermDictionary('ar'),
  en: new TermDictionary('en'),
  ru: new TermDictionary('ru'),
};

export class TermIndex<Payload> {
  readonly #dictionary: TermDictionary<TermIndex<Payload>, Compiled<Payload>>;

  constructor(language: Language, terms: readonly Term<Payload>[]) {
    this.#dictionary = DICTIONARIES[language] as TermDictionary<TermIndex<Payload>, Compiled<Payload>>;
    for (const term of terms) {
      const words = compilePattern(term.pattern);
      this.#dictionary.add(this, words, { words, term });
    }
  }

  /** All terms that begin at a token, longest first. */
  at(tokens: readonly Token[], index: number): readonly TermMatch<Payload>[] {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return NONE;
    const { begins } = this.#dictionary.of(token.word);
    const candidates = begins.size === 0 ? undefined : begins.get(this);
    if (candidates === undefined) return NONE;
    let found: TermMatch<Payload>[] | null = null;
    for (const candidate of candidates) {
      const match = this.#match(candidate, tokens, index);
      if (match !== null) (found ??= []).push(match);
    }
    if (found === null) return NONE;
    return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
  }

  /** The terms that begin at any of the tokens, in their order, the longest first at each place. */
  everywhere(tokens: readonly Token[]): readonly TermMatch<Payload>[] {
    let found: TermMatch<Payload>[] | null = null;
    for (let index = 0; index < tokens.length; index += 1) {
      const here = this.at(tokens, index);
      if (here.length > 0) (found ??= []).push(...here);
    }
    return found ?? NONE;
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

  #match(
    { words, term }: Compiled<Payload>,
    tokens: readonly Token[],
    index: number,
  ): TermMatch<Payload> | null {
    let at = index + 1;
    let head: number | null = null;
    for (let word = 1; word < words.length; word += 1) {
      // Quotation marks may stand inside a term: قوات “حفظ السلام”.
      while (tokens[at]?.kind === 'mark' && QUOTES.has(tokens[at]?.raw ?? '')) at += 1;
      const test = words[word];
      if (test === undefined) return null;
      if (test.afterGap) {
        head ??= at;
        at = this.#acrossGap(test, tokens, at);
      } else if (!this.#isAt(test, tokens[at])) return null;
      if (at < 0) return null;
      at += 1;
    }
    return { from: index, to: at, head: head ?? at, term };
  }

  /** Where the word stands within reach in the same clause; -1 where it does not. */
  #acrossGap(test: WordTest, tokens: readonly Token[], from: number): number {
    for (let at = from; at < Math.min(tokens.length, from + WIDEST_GAP + 1); at += 1) {
      const token = tokens[at];
      if (token === undefined) return -1;
      if (token.kind !== 'mark') {
        if (this.#isAt(test, token)) return at;
      } else if (STRONG.has(token.raw) || opensClause(tokens, at)) return -1;
    }
    return -1;
  }

  #isAt(test: WordTest, token: Token | undefined): boolean {
    if (token === undefined || token.kind === 'mark') return false;
    const { passes } = this.#dictionary.of(token.word);
    return passes.size > 0 && passes.has(test);
  }
}

/** A comma behind which another clause begins: "، وأعيد", "، قبل أن". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  return (
    COMMAS.has(tokens[at]?.raw ?? '') &&
    /^(?:و.{3,}|ثم|قبل|بعد|لكن|فيما|بينما|حيث|مما|ما)$/.test(tokens[at + 1]?.norm ?? '')
  );
}

const NONE: readonly never[] = [];
const COMMAS: ReadonlySet<string> = new Set('،,');
const QUOTES: ReadonlySet<string> = new Set('“”«»„"‟″\'‘’');

/** No clause goes on across these. */
const STRONG: ReadonlySet<string> = new Set(':;؛.!?؟');
