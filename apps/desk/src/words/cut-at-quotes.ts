import type { Language } from '../api/views.js';

export interface Quote {
  readonly exact: string;
  readonly language: Language;
  /** A name, and not what somebody said. */
  readonly isName: boolean;
}

export interface Part {
  readonly text: string;
  /** The language of a quote or name; null for the words around it. */
  readonly language: Language | null;
  readonly isName: boolean;
}

/**
 * Cuts the words where each quote first stands, and where each name does outside of quotes; the parts put together are the
 * words, unchanged.
 */
export function cutAtQuotes(words: string, quotes: readonly Quote[]): readonly Part[] {
  return cut(
    words,
    [...quotes].sort((a, b) => Number(a.isName) - Number(b.isName)),
  );
}

function cut(words: string, quotes: readonly Quote[]): readonly Part[] {
  const [quote, ...rest] = quotes;
  if (words === '') return [];
  if (quote === undefined) return [{ text: words, language: null, isName: false }];
  const { exact, language, isName } = quote;
  const at = exact === '' ? -1 : words.indexOf(exact);
  if (at === -1) return cut(words, rest);
  return [
    ...cut(words.slice(0, at), rest),
    { text: exact, language, isName },
    ...cut(words.slice(at + exact.length), rest),
  ];
}
