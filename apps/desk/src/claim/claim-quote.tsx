import type { ClaimView } from '../api/views.js';
import { PageLink } from '../navigation/page-link.js';
import { directionOf, useWords } from '../words/use-words.js';

/** The words that carry a claim, and where they stand; the claim itself is a click away. */
export function ClaimQuote({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { evidence, article, claimId } = claim;
  return (
    <p className="claim-quote">
      {evidence === null ? (
        <span className="gone">{words.takenDown}</span>
      ) : (
        <q className="quote" lang={article.language} dir={directionOf(article.language)}>
          <PageLink to={{ page: 'claims', id: claimId }}>{evidence.exact}</PageLink>
        </q>
      )}{' '}
      <bdi className="outlet">{article.outlet}</bdi>
    </p>
  );
}
