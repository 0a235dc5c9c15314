import { OUTLET_ITSELF } from './claim-facts.js';
import type { ClaimView } from '../api/views.js';
import { useWords } from '../words/use-words.js';

/** claimant → who relayed it, nearest the claimant first → the outlet where it was read. */
export function AttributionChain({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { claimant, via, article } = claim;
  const links = claimant === OUTLET_ITSELF ? via : [claimant, ...via];
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
