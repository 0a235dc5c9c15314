import { useCallback } from 'react';
import { ActsLog } from '../acts/acts-log.js';
import { ArticleActions } from '../acts/article-actions.js';
import { claimsOfArticle, findArticle } from '../api/client.js';
import type { ArticleView } from '../api/views.js';
import { ClaimBadges } from '../claim/claim-badges.js';
import { ClaimQuote } from '../claim/claim-quote.js';
import { ArticleText } from '../contradiction/article-reading.js';
import { Headline } from '../contradiction/side.js';
import { PageLink } from '../navigation/page-link.js';
import { One } from '../one.js';
import { Page } from '../page.js';
import { MomentShown } from '../words/moment-shown.js';
import { directionOf, useWords } from '../words/use-words.js';
import { ArticleBadges } from './article-badges.js';
import { CalendarSlips } from './calendar-slips.js';

/** One report: its text, its claims, what was done to it, and whether it leans on what was withdrawn. */
export function ArticlePage({ articleId }: { readonly articleId: string }) {
  const words = useWords();
  return (
    <Page title={words.article.label} windowTitle={words.article.label}>
      <One id={articleId} find={findArticle}>
        {(article, reload) => (
          <>
            <Head article={article} />
            <ArticleBadges article={article} />
            <CalendarSlips article={article} />
            <ArticleActions
              article={article}
              onChanged={(version) => reload((now) => now.version >= version)}
            />
            <ArticleText article={article} claim={null} />
            <ActsLog key={article.version} articleId={articleId} />
            <Claims articleId={articleId} />
          </>
        )}
      </One>
    </Page>
  );
}

function Head({ article }: { readonly article: ArticleView }) {
  const words = useWords();
  const { articleId, outlet, sourceId, language, title, url, publishedAt, storyId } = article;
  return (
    <header>
      <h3 lang={language} dir={directionOf(language)}>
        {title === null || title === '' ? <em>{words.noHeadline}</em> : <Headline title={title} url={url} />}
      </h3>
      <p className="published">
        <PageLink to={{ page: 'sources', id: sourceId }}>
          <bdi>{outlet}</bdi>
        </PageLink>
        {words.comma}
        <MomentShown moment={publishedAt} />
      </p>
      <p className="links">
        {storyId !== null && <PageLink to={{ page: 'stories', id: storyId }}>{words.claim.story}</PageLink>}
        <a href={`/api/v1/articles/${encodeURIComponent(articleId)}/corrections`}>
          {words.article.published}
        </a>
      </p>
    </header>
  );
}

function Claims({ articleId }: { readonly articleId: string }) {
  const words = useWords();
  const find = useCallback(
    (id: string, signal?: AbortSignal) => claimsOfArticle(id, signal ?? new AbortController().signal),
    [],
  );
  return (
    <section aria-label={words.article.claims}>
      <h3>{words.article.claims}</h3>
      <One id={articleId} find={find}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="notice">{words.article.noClaims}</p>
          ) : (
            <ol className="listed">
              {items.map((claim) => (
                <li key={claim.claimId}>
                  <p className="aside">{words.action[claim.action]}</p>
                  <ClaimQuote claim={claim} />
                  <ClaimBadges claim={claim} />
                </li>
              ))}
            </ol>
          )
        }
      </One>
    </section>
  );
}
