import { useMemo } from 'react';
import { articlesOf, findSource } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { SourceView } from '../api/views.js';
import { ArticleEntry } from '../article/article-entry.js';
import { Listed } from '../listed.js';
import { PageLink } from '../navigation/page-link.js';
import { One } from '../one.js';
import { Page } from '../page.js';
import { placeWords } from '../words/quantity.js';
import { useWords } from '../words/use-words.js';
import { RecordOfSource } from './record-of-source.js';

/** One source: its record, who contradicts it how often, and its articles. */
export function SourcePage({ sourceId }: { readonly sourceId: string }) {
  const words = useWords();
  return (
    <Page title={words.pages.sources} windowTitle={words.pages.sources}>
      <PageLink to={{ page: 'sources', id: null }} className="back always">
        {words.sources.back}
      </PageLink>
      <One id={sourceId} find={findSource}>
        {(source) => (
          <>
            <h3>
              <bdi>{source.name}</bdi>
              {source.country !== null && <span className="aside"> {placeWords(source.country, words)}</span>}
            </h3>
            <RecordOfSource record={source.record} />
            <Contradictors source={source} />
            <Articles outlet={source.name} />
          </>
        )}
      </One>
    </Page>
  );
}

function Contradictors({ source: { sourceId, contradictedBy } }: { readonly source: SourceView }) {
  const words = useWords();
  const told = words.sources;
  return (
    <section aria-label={told.contradictedBy}>
      <h3>{told.contradictedBy}</h3>
      {contradictedBy.length === 0 ? (
        <p className="notice">{told.nobody}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.pages.sources}</th>
              {(['confirmed', 'open', 'resolved', 'dismissed'] as const).map((status) => (
                <th key={status} scope="col">
                  {words.status[status]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contradictedBy.map((one) => (
              <tr key={one.sourceId}>
                <th scope="row">
                  <PageLink to={{ page: 'sources', id: one.sourceId }}>
                    {one.sourceId === sourceId ? told.itself : <bdi>{one.name}</bdi>}
                  </PageLink>
                </th>
                <td>{one.confirmed}</td>
                <td>{one.open}</td>
                <td>{one.resolved}</td>
                <td>{one.dismissed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Articles({ outlet }: { readonly outlet: string }) {
  const words = useWords();
  const readPage = useMemo(() => articlesOf({ outlet }), [outlet]);
  const pages = usePages(`articles of ${outlet}`, readPage);
  return (
    <section aria-label={words.sources.articlesOf}>
      <h3>{words.sources.articlesOf}</h3>
      <Listed pages={pages} empty={words.acts.none_} keyOf={({ articleId }) => articleId}>
        {(article) => <ArticleEntry article={article} />}
      </Listed>
    </section>
  );
}
