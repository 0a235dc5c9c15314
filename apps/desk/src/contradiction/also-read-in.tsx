import type { AppearanceView, ClaimView } from '../api/views.js';
import { PageLink } from '../navigation/page-link.js';
import { useWords } from '../words/use-words.js';

/** The other articles that carry the same claim by the same claimant: one claim, however often it is printed. */
export function AlsoReadIn({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const elsewhere = otherArticles(claim);
  if (elsewhere.length === 0) return null;
  return (
    <p className="also-read-in">
      {words.claim.alsoReadIn}{' '}
      {elsewhere.map(({ articleId, outlet, via }, index) => (
        <span key={articleId}>
          {index > 0 && ', '}
          <PageLink to={{ page: 'articles', id: articleId }}>
            <bdi>{outlet}</bdi>
          </PageLink>
          {via.length > 0 && (
            <span className="aside">
              {' '}
              ({words.claim.through} {via.join(', ')})
            </span>
          )}
        </span>
      ))}
    </p>
  );
}

function otherArticles({ appearances, article }: ClaimView): readonly AppearanceView[] {
  const seen = new Set([article.articleId]);
  return appearances.filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId));
}
