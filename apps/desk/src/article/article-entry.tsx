import type { ArticleSummary } from '../api/views.js';
import { PageLink } from '../navigation/page-link.js';
import { MomentShown } from '../words/moment-shown.js';
import { directionOf, useWords } from '../words/use-words.js';
import { ArticleBadges } from './article-badges.js';

/** An article in a list. */
export function ArticleEntry({ article }: { readonly article: ArticleSummary }) {
  const words = useWords();
  const { articleId, outlet, title, language, publishedAt, takenDown } = article;
  return (
    <div className="article-entry" data-article={articleId}>
      <PageLink to={{ page: 'articles', id: articleId }}>
        {takenDown !== null ? (
          words.takenDown
        ) : (
          <span lang={language} dir={directionOf(language)}>
            {title === null || title === '' ? words.noHeadline : title}
          </span>
        )}
      </PageLink>
      <p className="published">
        <bdi>{outlet}</bdi>
        {words.comma}
        <MomentShown moment={publishedAt} />
      </p>
      <ArticleBadges article={article} />
    </div>
  );
}
