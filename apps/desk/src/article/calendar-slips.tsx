import type { ArticleSummary } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** Days that a report names twice, differently: both dates in words. Nothing where it names none so. */
export function CalendarSlips({ article: { calendarSlips } }: { readonly article: ArticleSummary }) {
  const { article: words, language } = useWords();
  if (calendarSlips.length === 0) return null;
  return (
    <section className="slips" aria-label={words.slips}>
      <h4>{words.slips}</h4>
      <ul>
        {calendarSlips.map(({ start, explanations }) => (
          <li key={start}>{explanations[language]}</li>
        ))}
      </ul>
    </section>
  );
}
