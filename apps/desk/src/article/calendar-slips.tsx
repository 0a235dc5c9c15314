import type { ArticleSummary } from '../api/views.js';
import { QuotedWords } from '../words/quoted-words.js';
import { useWords } from '../words/use-words.js';

/** Days that a report names twice, differently: both dates in words. Nothing where it names none so. */
export function CalendarSlips({ article }: { readonly article: ArticleSummary }) {
  const { article: words, language } = useWords();
  const { calendarSlips, language: spoken } = article;
  if (calendarSlips.length === 0) return null;
  return (
    <section className="slips" aria-label={words.slips}>
      <h4>{words.slips}</h4>
      <ul>
        {calendarSlips.map(({ start, quote, explanations }) => (
          <li key={start}>
            <QuotedWords
              words={explanations[language]}
              quotes={quote === null ? [] : [{ exact: quote, language: spoken, isName: false }]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
