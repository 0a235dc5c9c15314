import { Fragment, useEffect, useRef } from 'react';
import type { QueueFilter } from '../api/client.js';
import type { ClaimView, ContradictionView } from '../api/views.js';
import { linksOf } from '../contradiction/attribution-chain.js';
import { addressOf, followInPage, queueAt } from '../navigation/route.js';
import { OwnMoment } from '../words/moment-shown.js';
import { directionOf, useWords } from '../words/use-words.js';

interface QueueEntryProps {
  readonly contradiction: ContradictionView;
  readonly filter: QueueFilter;
  readonly isCurrent: boolean;
}

export function QueueEntry({ contradiction, filter, isCurrent }: QueueEntryProps) {
  const words = useWords();
  const { contradictionId, dimension, detectedAt, claims, held } = contradiction;
  const status = held ? 'held' : contradiction.status;
  const route = queueAt(contradictionId, filter);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const [entry, rail] = [link.current, link.current?.closest('nav')];
    if (!isCurrent || entry === null || rail === null || rail === undefined) return;
    // The rail alone is scrolled: scrollIntoView would move the page as well.
    const [own, frame] = [entry.getBoundingClientRect(), rail.getBoundingClientRect()];
    if (own.top < frame.top) rail.scrollTop -= frame.top - own.top;
    else if (own.bottom > frame.bottom) rail.scrollTop += own.bottom - frame.bottom;
  }, [isCurrent]);
  return (
    <li>
      <a
        ref={link}
        className="entry"
        href={addressOf(route)}
        onClick={followInPage(route)}
        aria-current={isCurrent ? 'true' : undefined}
        data-contradiction={contradictionId}
      >
        <span className="entry-head">
          <span className="dimension">{words.dimension[dimension]}</span>
          {status !== 'open' && <span className={`status ${status}`}>{words.status[status]}</span>}
          <OwnMoment moment={detectedAt} />
        </span>
        <span className="entry-sides">
          {claims.map((claim, index) => (
            <QueueSide key={index} claim={claim} />
          ))}
        </span>
      </a>
    </li>
  );
}

function QueueSide({ claim }: { readonly claim: ClaimView }) {
  const words = useWords();
  const { article, evidence } = claim;
  return (
    <span className="entry-side">
      <span className="entry-chain">
        {linksOf(claim).map((name, index) => (
          <Fragment key={index}>
            <bdi lang={article.language}>{name}</bdi>{' '}
            <span className="arrow" aria-hidden="true">
              →
            </span>{' '}
          </Fragment>
        ))}
        <bdi className="outlet">{article.outlet}</bdi>
      </span>
      {evidence === null ? (
        <span className="gone">{words.takenDown}</span>
      ) : (
        <q className="quote" lang={article.language} dir={directionOf(article.language)}>
          {evidence.exact}
        </q>
      )}
    </span>
  );
}
