import type { ClaimView } from '../api/views.js';
import type { Quote } from '../words/cut-at-quotes.js';
import { QuotedWords } from '../words/quoted-words.js';
import { useWords, WORDS } from '../words/use-words.js';

interface ExplanationProps {
  readonly claims: readonly ClaimView[];
  /** In each language; null for what was found before evidence was kept. */
  readonly explanations: Readonly<Record<'ar' | 'en' | 'ru', string>> | null;
  /** English words that stand in for them. */
  readonly fallback?: string;
}

/** Why two claims stand as they do, in the desk's language, with quotes and names kept apart in their own direction. */
export function Explanation({ claims, explanations, fallback = '' }: ExplanationProps) {
  const { language } = useWords();
  const [words, spoken] =
    explanations === null ? [fallback, WORDS.en] : [explanations[language], WORDS[language]];
  return (
    <p className="explanation" lang={spoken.language} dir={spoken.direction}>
      <QuotedWords words={words} quotes={claims.flatMap(quotesOf)} />
    </p>
  );
}

/** The quote, and the names that stand before it: they have the letters of the article. */
function quotesOf({ evidence, article, claimant, via }: ClaimView): readonly Quote[] {
  const { language } = article;
  const names = [claimant, ...via, article.outlet].map((exact) => ({ exact, language, isName: true }));
  return evidence === null ? names : [{ exact: evidence.exact, language, isName: false }, ...names];
}
