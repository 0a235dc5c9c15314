import { OUTLET_ITSELF } from './claim-facts.js';
import type { ClaimView } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** Who stands before the outlet: the claimant, then who relayed it, nearest the claimant first. */
export const linksOf = ({ claimant, via }: ClaimView): readonly string[] =>
  claimant === OUTLET_ITSELF ? via : [claimant, ...via];

/** claimant → who relayed it, nearest the claimant first → the outlet where it was read. */
export function AttributionChain({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { article } = claim;
  const links = linksOf(claim);
  return (
    <ol className="chain" aria-label={words.claim.chain}>
      {links.map((name, index) => (
        <li key={index}>
          <bdi lang={article.language}>{name}</bdi>
          <span className="arrow" aria-hidden="true">
            →
          </span>
        </li>
      ))}
      <li>
        <bdi>{article.outlet}</bdi>
        {links.length === 0 && <span className="aside"> {words.claim.ownVoice}</span>}
      </li>
    </ol>
  );
}
