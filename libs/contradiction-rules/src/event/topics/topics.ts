import { foldText, stem, tokenise } from '@isnad/claim-extraction';
import type { Language } from '@isnad/claim-model';
import type { ComparableClaim } from '../../comparable-claim.js';
import { TOPICS } from './lexicon.js';

interface Beginning {
  readonly topic: string;
  /** Beginnings of words that follow each other. */
  readonly words: readonly string[];
}

const COLUMN: Readonly<Record<Language, number>> = { en: 1, ru: 2, ar: 3 };

/** The beginnings of one language by their first letters. */
function build(language: Language): ReadonlyMap<string, readonly Beginning[]> {
  const made = new Map<string, Beginning[]>();
  for (const row of TOPICS.split('\n').filter((line) => line !== '')) {
    const columns = row.split(';');
    for (const phrase of (columns[COLUMN[language]] ?? '').split(',')) {
      const words = foldText(phrase.trim()).split(' ');
      const key = keyOf(words[0] ?? '');
      made.set(key, [...(made.get(key) ?? []), { topic: columns[0] ?? '', words }]);
    }
  }
  return made;
}

/** Shorter beginnings than this name a word as a whole. Letters. */
const WHOLE = 4;
const KEY = 2;
const keyOf = (word: string): string => word.slice(0, KEY);

const INDEX: Readonly<Record<Language, ReadonlyMap<string, readonly Beginning[]>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

/** A word without what is written together with it; short ones with their endings off. */
const bare = (norm: string, language: Language): string =>
  language === 'ar' ? norm.replace(/^[وف]?(?:[بكل]?ال|لل)(?=..)/u, '') : norm;

function begins(word: string | undefined, beginning: string, language: Language): boolean {
  if (word === undefined) return false;
  if (beginning.endsWith('=')) return word === beginning.slice(0, -1);
  if (beginning.length >= WHOLE)
    return word.startsWith(beginning) || word.replace(/^[وفبلكيتنس](?=...)/u, '').startsWith(beginning);
  return word === beginning || stem(word, language) === beginning;
}

const read = new WeakMap<ComparableClaim, ReadonlySet<string>>();

/** What a claim is about, by the words of its evidence: keys that are the same in all languages. */
export function topicsOf(claim: ComparableClaim): ReadonlySet<string> {
  const known = read.get(claim);
  if (known !== undefined) return known;
  const { language, evidence } = claim;
  const wordsOf = (text: string): readonly string[] =>
    tokenise(text)
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => bare(norm, language));
  // "A source at the central bank denied": who speaks is not what is spoken of.
  const speaker = new Set(wordsOf(claim.claimant));
  const words = wordsOf(evidence.exact).filter((word) => !speaker.has(word));
  const made = new Set<string>();
  for (const [at, word] of words.entries()) {
    const candidates = [word, language === 'ar' ? word.slice(1) : ''].flatMap(
      (one) => INDEX[language].get(keyOf(one)) ?? [],
    );
    for (const { topic, words: phrase } of candidates)
      if (phrase.every((beginning, step) => begins(words[at + step], beginning, language))) made.add(topic);
  }
  read.set(claim, made);
  return made;
}

export const sharedTopics = (a: ComparableClaim, b: ComparableClaim): readonly string[] =>
  [...topicsOf(a)].filter((topic) => topicsOf(b).has(topic));
