import type { SourceRecord } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** Counts, each beside the count that it is of; never a score. */
export function RecordOfSource({ record }: { readonly record: SourceRecord }) {
  const words = useWords();
  const told = words.sources;
  const figures = new Intl.NumberFormat(words.locale);
  const { claims, contradicted, shared } = record;
  const { open, confirmed, dismissed, resolved } = contradicted;
  const rows: readonly (readonly [string, number, number | null])[] = [
    [told.articles, record.articles, null],
    [told.retractedArticles, record.retractedArticles, record.articles],
    [told.claims, claims, null],
    [told.own, record.own, claims],
    [told.shared, shared, claims],
    [told.firstToReport, record.firstToReport, shared],
    [told.retracted, record.retracted, claims],
    [told.corrected, record.corrected, claims],
    [told.verified, record.verified, claims],
    [told.refuted, record.refuted, claims],
    [told.contradicted, open + confirmed + dismissed + resolved, null],
    [words.status.confirmed, confirmed, open + confirmed + dismissed + resolved],
    [words.status.open, open, open + confirmed + dismissed + resolved],
  ];
  return (
    <dl className="record">
      {rows.map(([name, count, of]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {figures.format(count)}
            {of !== null && (
              <span className="aside">
                {' '}
                {told.of} {figures.format(of)}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
