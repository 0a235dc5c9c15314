import type { ClaimView } from '../api/views.js';
import { PageLink } from '../navigation/page-link.js';
import { queueAt } from '../navigation/route.js';
import { useWords } from '../words/use-words.js';

/** What a reader must know before he leans on a claim. Nothing where it simply stands. */
export function ClaimBadges({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { status, held, review, consequences } = claim;
  const { outcome, takenBackBy, leansOn, disputedBy } = consequences;
  const [takenBack] = takenBackBy;
  const [dead] = leansOn;
  const [dispute] = disputedBy;
  const isPlanTold = outcome !== null && outcome !== 'pending';
  const isPlain = [takenBack, dead, dispute].every((id) => id === undefined) && !isPlanTold;
  if (status === 'standing' && !held && review === null && isPlain) return null;
  return (
    <p className="badges">
      {status !== 'standing' && <span className={`badge ${status}`}>{words.claimStatus[status]}</span>}
      {held && <span className="badge held">{words.claim.held}</span>}
      {takenBack !== undefined && (
        <PageLink to={{ page: 'claims', id: takenBack }} className="badge retracted">
          {words.claim.takenBack}
        </PageLink>
      )}
      {dead !== undefined && (
        <PageLink to={{ page: 'claims', id: dead }} className="badge leans">
          {words.claim.leansOn}
        </PageLink>
      )}
      {dispute !== undefined && (
        <PageLink to={queueAt(dispute)} className="badge disputed">
          {words.claim.disputed}
        </PageLink>
      )}
      {isPlanTold && <span className={`badge ${outcome}`}>{words.plan[outcome]}</span>}
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
