import { useMemo, useState } from 'react';
import { alertsOf } from '../api/client.js';
import { usePages } from '../api/pages.js';
import type { AlertView } from '../api/views.js';
import { ClaimQuote } from '../claim/claim-quote.js';
import { Explanation } from '../contradiction/explanation.js';
import { Listed } from '../listed.js';
import { PageLink } from '../navigation/page-link.js';
import { Page } from '../page.js';
import { MomentShown } from '../words/moment-shown.js';
import { useWords } from '../words/use-words.js';

const STATUSES = ['open', 'answered'] as const;

/** Reports that lean on what was withdrawn, until somebody does something to them. */
export function AlertsPage() {
  const words = useWords();
  const [status, setStatus] = useState<(typeof STATUSES)[number] | null>('open');
  const readPage = useMemo(() => alertsOf({ status }), [status]);
  const pages = usePages(`alerts ${status}`, readPage);
  return (
    <Page title={words.alerts.label} windowTitle={words.pages.alerts}>
      <form className="filters" aria-label={words.queue.filter} onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{words.alerts.status}</span>
          <select
            name="status"
            value={status ?? 'all'}
            onChange={({ target }) => setStatus(STATUSES.find((one) => one === target.value) ?? null)}
          >
            {STATUSES.map((one) => (
              <option key={one} value={one}>
                {words.alerts[one]}
              </option>
            ))}
            <option value="all">{words.all}</option>
          </select>
        </label>
      </form>
      <Listed
        pages={pages}
        empty={words.alerts.none}
        keyOf={({ article, retracted }) => `${article.articleId} ${retracted.claimId}`}
      >
        {(alert) => <AlertEntry alert={alert} />}
      </Listed>
    </Page>
  );
}

function AlertEntry({ alert }: { readonly alert: AlertView }) {
  const words = useWords();
  const { how, article, claim, retraction, relation, answered } = alert;
  return (
    <article className="alert-entry" data-article={article.articleId}>
      <p>
        <PageLink to={{ page: 'articles', id: article.articleId }}>
          <bdi>{article.outlet}</bdi>
        </PageLink>
        {words.comma}
        <MomentShown moment={article.publishedAt} />: <strong>{words.how[how]}</strong>
        {answered && <span className="status"> {words.alerts.answered}</span>}
      </p>
      <ClaimQuote claim={claim} />
      {retraction === null ? (
        <p>{words.alerts.takenBack}</p>
      ) : (
        <p>
          {words.alerts.withdrawn} <bdi>{retraction.authority ?? retraction.recordedBy}</bdi>,{' '}
          <MomentShown moment={retraction.effectiveAt} />: <bdi>{retraction.reason}</bdi>
        </p>
      )}
      {relation !== null && (
        <Explanation claims={[relation.from, relation.to]} explanations={relation.explanations} />
      )}
    </article>
  );
}
