import type { ClaimView } from '../api/views.js';
import { cutAtQuotes } from './explanation-parts.js';

interface ExplanationProps {
  readonly words: string;
  readonly claims: readonly [ClaimView, ClaimView];
}

/** The explanation with each quote kept apart in its own language and direction. */
export function Explanation({ words, claims }: ExplanationProps) {
  const quotes = claims.flatMap(({ evidence, article }) =>
    evidence === null ? [] : [{ exact: evidence.exact, language: article.language }],
  );
  return (
    <p className="explanation">
      {cutAtQuotes(words, quotes).map(({ text, language }, index) =>
        language === null ? (
          text
        ) : (
          <bdi key={index} lang={language} className="quote">
            {text}
          </bdi>
        ),
      )}
    </p>
  );
}
