import type { Appearance, ClaimView } from '../api/views.js';

/** The other articles that carry the same claim by the same claimant: one claim, however often it is printed. */
export function AlsoReadIn({ claim }: { readonly claim: ClaimView }) {
  const elsewhere = otherArticles(claim);
  if (elsewhere.length === 0) return null;
  return (
    <p className="also-read-in">
      Also read in{' '}
      {elsewhere.map(({ articleId, outlet, via }, index) => (
        <span key={articleId}>
          {index > 0 && ', '}
          <bdi>{outlet}</bdi>
          {via.length > 0 && <span className="aside"> (through {via.join(', ')})</span>}
        </span>
      ))}
    </p>
  );
}

function otherArticles({ appearances, article }: ClaimView): readonly Appearance[] {
  const seen = new Set([article.articleId]);
  return appearances.filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId));
}
