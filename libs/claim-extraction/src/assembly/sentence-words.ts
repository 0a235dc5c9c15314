import type { Action, Language, Span } from '@isnad/claim-model';
import { findTriggers } from '../actions/index.js';
import type { ReadingContext } from '../stages.js';
import { type Token, tokenRange, tokensOf } from '../text/tokenise.js';
import { sharesCountedIn } from './instalments.js';

/** What a sentence says for the scope of all its claims, read once. */
export interface SentenceWords extends Span {
  readonly words: readonly Token[];
  /** The acts that its words name. */
  readonly acts: readonly Action[];
  /** The shares of ballot boxes that it says were counted. */
  readonly sharesCounted: readonly string[];
}

export function sentenceWords(context: ReadingContext, { start, end }: Span): SentenceWords {
  const { language } = context;
  const tokens = tokensOf(context);
  const words = tokens.slice(...tokenRange(tokens, { start, end }));
  return {
    start,
    end,
    words,
    acts: actsAmong(words, language),
    sharesCounted: sharesCountedIn(language, words),
  };
}

export const actsAmong = (words: readonly Token[], language: Language): readonly Action[] =>
  findTriggers(words, language).map(({ term }) => term.payload.action);
