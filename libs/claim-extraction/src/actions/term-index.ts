import type { Language } from '@isnad/claim-model';
import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';
import { arabicReadings } from './arabic-readings.js';

/**
 * Finds lexicon terms in tokens. A term is one or more words; `*` after a word stands for any inflection:
 *
 *   ar  'انسحاب*'   with clitics before and pronouns or plural endings after (clitics before are always allowed)
 *   ru  'вывод*'    with up to five more letters
 *   en  'withdraw*' with an inflectional ending (s, es, d, ed, ing, al, er …: up to five letters)
 *
 * A word without `*` matches as it stands (in Arabic also behind clitics). Alternatives of one word are joined by `|`.
 */
export interface Term<Payload> {
  readonly pattern: string;
  readonly payload: Payload;
}

export interface TermMatch<Payload> {
  readonly from: number;
  /** Exclusive token index. */
  readonly to: number;
  readonly term: Term<Payload>;
}

interface WordTest {
  readonly exact: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

interface Compiled<Payload> {
  readonly words: readonly WordTest[];
  readonly term: Term<Payload>;
}

const LONGEST_ENDING = 5;

export class TermIndex<Payload> {
  readonly #language: Language;
  readonly #byExact = new Map<string, Compiled<Payload>[]>();
  readonly #byStem = new Map<string, Compiled<Payload>[]>();
  /** Keys of a word are asked again and again: newspapers repeat themselves. Bounded, so memory stays flat. */
  readonly #keys = new Map<string, readonly string[]>();

  constructor(language: Language, terms: readonly Term<Payload>[]) {
    this.#language = language;
    for (const term of terms) {
      const words = term.pattern.split(' ').map(compileWord);
      const compiled = { words, term };
      const [first] = words;
      for (const word of first?.exact ?? []) push(this.#byExact, word, compiled);
      for (const stem of first?.stems ?? []) push(this.#byStem, stem, compiled);
    }
  }

  /** All terms that begin at a token, longest first. */
  at(tokens: readonly Token[], index: number): readonly TermMatch<Payload>[] {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return [];
    const found: TermMatch<Payload>[] = [];
    const seen = new Set<Compiled<Payload>>();
    const consider = (candidates: readonly Compiled<Payload>[] | undefined): void => {
      for (const candidate of candidates ?? []) {
        if (seen.has(candidate)) continue;
        seen.add(candidate);
        const to = this.#matchRest(candidate, tokens, index);
        if (to !== null) found.push({ from: index, to, term: candidate.term });
      }
    };
    for (const key of this.#exactKeys(token.norm)) consider(this.#byExact.get(key));
    for (const key of this.#stemKeys(token.norm)) consider(this.#byStem.get(key));
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

  #matchRest(candidate: Compiled<Payload>, tokens: readonly Token[], index: number): number | null {
    let at = index + 1;
    for (let word = 1; word < candidate.words.length; word += 1) {
      // Quotation marks may stand inside a term: قوات “حفظ السلام”.
      while (tokens[at]?.kind === 'mark' && QUOTES.has(tokens[at]?.raw ?? '')) at += 1;
      const token = tokens[at];
      const test = candidate.words[word];
      if (
        token === undefined ||
        test === undefined ||
        token.kind === 'mark' ||
        !this.#passes(test, token.norm)
      )
        return null;
      at += 1;
    }
    return at;
  }

  #passes(test: WordTest, norm: string): boolean {
    return (
      this.#exactKeys(norm).some((key) => test.exact.has(key)) ||
      (test.stems.size > 0 && this.#stemKeys(norm).some((key) => test.stems.has(key)))
    );
  }

  #exactKeys(norm: string): readonly string[] {
    return this.#language === 'ar' ? this.#cached(`=${norm}`, () => arabicReadings(norm, false)) : [norm];
  }

  #stemKeys(norm: string): readonly string[] {
    if (this.#language === 'ar') return this.#cached(`*${norm}`, () => arabicReadings(norm));
    return this.#cached(norm, () => {
      const keys: string[] = [];
      for (let end = norm.length; end >= Math.max(2, norm.length - LONGEST_ENDING); end -= 1)
        keys.push(norm.slice(0, end));
      return keys;
    });
  }

  #cached(key: string, make: () => readonly string[]): readonly string[] {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    if (this.#keys.size > 50_000) this.#keys.clear();
    const made = make();
    this.#keys.set(key, made);
    return made;
  }
}

const QUOTES: ReadonlySet<string> = new Set('“”«»„"‟″\'‘’');

function compileWord(word: string): WordTest {
  const exact = new Set<string>();
  const stems = new Set<string>();
  for (const alternative of word.split('|')) {
    if (alternative.endsWith('*')) stems.add(foldText(alternative.slice(0, -1)));
    else exact.add(foldText(alternative));
  }
  return { exact, stems };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
