import { useMemo } from 'react';
import { ActsLog } from '../acts/acts-log.js';
import { ClaimActions } from '../acts/claim-actions.js';
import { contradictionsOf, findClaim, relationsOf } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { ClaimView } from '../api/views.js';
import { AttributionChain } from '../contradiction/attribution-chain.js';
import { ClaimFacts } from '../contradiction/claim-facts.js';
import { Explanation } from '../contradiction/explanation.js';
import { Listed } from '../listed.js';
import { PageLink } from '../navigation/page-link.js';
import { queueAt } from '../navigation/route.js';
import { One } from '../one.js';
import { Page } from '../page.js';
import { MomentShown } from '../words/moment-shown.js';
import { useWords } from '../words/use-words.js';
import { ClaimBadges } from './claim-badges.js';
import { ClaimQuote } from './claim-quote.js';

/** One claim: what it says, where it was read, what was done to it, and how it stands to others. */
export function ClaimPage({ claimId }: { readonly claimId: string }) {
  const words = useWords();
  return (
    <Page title={words.claim.claim} windowTitle={words.claim.claim}>
      <One id={claimId} find={findClaim}>
        {(claim, reload) => (
          <>
            <ClaimQuote claim={claim} />
            <ClaimBadges claim={claim} />
            <AttributionChain claim={claim} />
            <ClaimFacts claim={claim} />
            <ClaimActions claim={claim} onChanged={(version) => reload((now) => now.version >= version)} />
            <Story claim={claim} />
            <ReadIn claim={claim} />
            <ActsLog key={claim.version} claimId={claimId} />
            <Contradictions claimId={claimId} />
            <Relations claimId={claimId} />
          </>
        )}
      </One>
    </Page>
  );
}

function Story({ claim: { storyId, storyByEditor } }: { readonly claim: ClaimView }) {
  const { claim } = useWords();
  if (storyId === null) return null;
  return (
    <p>
      <PageLink to={{ page: 'stories', id: storyId }}>{claim.story}</PageLink>
      {storyByEditor && <span className="aside"> {claim.editorPut}</span>}
    </p>
  );
}

function ReadIn({ claim: { appearances } }: { readonly claim: ClaimView }) {
  const { claim, comma } = useWords();
  return (
    <section aria-label={claim.readIn}>
      <h3>{claim.readIn}</h3>
      <ol className="listed">
        {appearances.map(({ articleId, revision, outlet, publishedAt, via }) => (
          <li key={`${articleId}/${revision}`}>
            <PageLink to={{ page: 'articles', id: articleId }}>
              <bdi>{outlet}</bdi>
            </PageLink>
            {comma}
            <MomentShown moment={publishedAt} />
            {via.length > 0 && (
              <span className="aside">
                {' '}
                ({claim.through} {via.join(comma)})
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Contradictions({ claimId }: { readonly claimId: string }) {
  const words = useWords();
  const readPage = useMemo(() => contradictionsOf({ claimId }), [claimId]);
  const pages = usePages(`contradictions ${claimId}`, readPage);
  return (
    <section aria-label={words.claim.contradictions}>
      <h3>{words.claim.contradictions}</h3>
      <Listed pages={pages} empty={words.acts.none_} keyOf={({ contradictionId }) => contradictionId}>
        {({ contradictionId, dimension, status, claims }) => {
          const other = claims.find((side) => side.claimId !== claimId) ?? claims[0];
          return (
            <>
              <PageLink to={queueAt(contradictionId, { status, dimension: null })}>
                {words.asked(words.dimension[dimension])}
              </PageLink>{' '}
              <span className={`status ${status}`}>{words.status[status]}</span>
              <ClaimQuote claim={other} />
            </>
          );
        }}
      </Listed>
    </section>
  );
}

function Relations({ claimId }: { readonly claimId: string }) {
  const words = useWords();
  const readPage = useMemo(() => relationsOf({ claimId, status: 'standing' }), [claimId]);
  const pages = usePages(`relations ${claimId}`, readPage);
  return (
    <section aria-label={words.claim.relations}>
      <h3>{words.claim.relations}</h3>
      <Listed pages={pages} empty={words.acts.none_} keyOf={({ relationId }) => relationId}>
        {({ relation, explanations, from, to }) => (
          <>
            <p>
              <PageLink to={{ page: 'claims', id: from.claimId }}>
                <bdi>{from.article.outlet}</bdi>
              </PageLink>{' '}
              <strong>{words.relation[relation] ?? relation}</strong>{' '}
              <PageLink to={{ page: 'claims', id: to.claimId }}>
                <bdi>{to.article.outlet}</bdi>
              </PageLink>
            </p>
            <Explanation claims={[from, to]} explanations={explanations} />
          </>
        )}
      </Listed>
    </section>
  );
}
