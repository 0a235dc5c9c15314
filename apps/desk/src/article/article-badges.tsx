import type { ArticleSummary } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** What a reader must know before he leans on a report. Nothing where it simply stands. */
export function ArticleBadges({ article }: { readonly article: ArticleSummary }) {
  const { article: words } = useWords();
  const { held, retractedAt, leansOnRetracted } = article;
  if (!held && retractedAt === null && leansOnRetracted === 0) return null;
  return (
    <p className="badges">
      {retractedAt !== null && <span className="badge retracted">{words.retracted}</span>}
      {held && <span className="badge held">{words.held}</span>}
      {leansOnRetracted > 0 && (
        <span className="badge leans">
          {words.leans} {leansOnRetracted}
        </span>
      )}
    </p>
  );
}
