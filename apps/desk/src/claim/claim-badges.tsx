import type { ClaimView } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** What a reader must know before he leans on a claim. Nothing where it simply stands. */
export function ClaimBadges({ claim: { status, held, review } }: { readonly claim: ClaimView }) {
  const words = useWords();
  if (status === 'standing' && !held && review === null) return null;
  return (
    <p className="badges">
      {status !== 'standing' && <span className={`badge ${status}`}>{words.claimStatus[status]}</span>}
      {held && <span className="badge held">{words.claim.held}</span>}
      {review !== null && (
        <a
          className={`badge ${review.outcome}`}
          href={review.reviewUrl}
          target="_blank"
          rel="noreferrer"
          title={words.claim.review}
        >
          {words.outcome[review.outcome]}: <bdi>{review.verdict}</bdi>
        </a>
      )}
    </p>
  );
}
