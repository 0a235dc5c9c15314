import type { Language } from '@isnad/claim-model';

export interface Quote {
  readonly exact: string;
  readonly language: Language;
}

export interface Part {
  readonly text: string;
  /** The language of a quote; null for the words around it. */
  readonly language: Language | null;
}

/** Cuts the words where each quote first stands; the parts put together are the words, unchanged. */
export function cutAtQuotes(words: string, quotes: readonly Quote[]): readonly Part[] {
  const [quote, ...rest] = quotes;
  if (words === '') return [];
  if (quote === undefined) return [{ text: words, language: null }];
  const at = quote.exact === '' ? -1 : words.indexOf(quote.exact);
  if (at === -1) return cutAtQuotes(words, rest);
  return [
    ...cutAtQuotes(words.slice(0, at), rest),
    { text: quote.exact, language: quote.language },
    ...cutAtQuotes(words.slice(at + quote.exact.length), rest),
  ];
}
