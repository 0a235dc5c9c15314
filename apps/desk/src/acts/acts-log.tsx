import { useMemo } from 'react';
import { correctionsOf } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { Listed } from '../listed.js';
import { useWords } from '../words/use-words.js';
import { ActEntry } from './act-entry.js';

type ActsLogProps = { readonly claimId: string } | { readonly articleId: string };

/** What editors did to a claim, or to an article and the claims that it carries. */
export function ActsLog(props: ActsLogProps) {
  const words = useWords();
  const claimId = 'claimId' in props ? props.claimId : null;
  const articleId = 'articleId' in props ? props.articleId : null;
  const readPage = useMemo(() => correctionsOf({ claimId, articleId }), [claimId, articleId]);
  const pages = usePages(`${claimId} ${articleId}`, readPage);
  return (
    <section aria-label={words.acts.label}>
      <h3>{words.acts.label}</h3>
      <Listed pages={pages} empty={words.acts.none} keyOf={({ actId }) => actId}>
        {(act) => <ActEntry act={act} namesTarget={act.claimId !== null && claimId === null} />}
      </Listed>
    </section>
  );
}
