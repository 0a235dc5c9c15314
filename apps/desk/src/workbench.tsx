import { useEffect, useState } from 'react';
import type { ContradictionView, Judged } from './api/views.js';
import { ContradictionPage } from './contradiction/contradiction-page.js';
import { addressOf, followInPage, navigate, useRoute } from './navigation/route.js';
import { useShortcuts } from './navigation/shortcuts.js';
import { asJudged, neighbour, nextOpen, type Judgements } from './queue/judgements.js';
import { QueueList } from './queue/queue-list.js';
import { useQueue } from './queue/use-queue.js';
import { DIMENSION_WORDS, STATUS_WORDS } from './words/labels.js';

const NOT_AUTHENTICATED = 401;

interface WorkbenchProps {
  /** The server does not know who asks, and says what to do. */
  readonly onUnknown: (detail: string) => void;
}

/** The queue, and beside it the contradiction that the address names. */
export function Workbench({ onUnknown }: WorkbenchProps) {
  const { contradictionId, filter } = useRoute();
  const queue = useQueue(filter);
  const [judgements, setJudgements] = useState<Judgements>(new Map());
  const [lastJudged, setLastJudged] = useState<Judged | null>(null);
  const items = queue.items === null ? null : asJudged(queue.items, judgements, filter.status);
  const known = queue.items?.find((item) => item.contradictionId === contradictionId) ?? null;

  const { problem } = queue;
  useEffect(() => {
    if (problem?.status === NOT_AUTHENTICATED) onUnknown(problem.message);
  }, [problem, onUnknown]);
  useEffect(() => {
    document.title = titleOf(known);
  }, [known]);

  const show = (item: ContradictionView | null): void => {
    if (item !== null) navigate({ contradictionId: item.contradictionId, filter });
  };
  useShortcuts({
    j: () => show(neighbour(items ?? [], contradictionId, 1)),
    k: () => show(neighbour(items ?? [], contradictionId, -1)),
  });

  const onJudged = (judged: Judged): void => {
    const next = nextOpen(items ?? [], judged.contradictionId);
    setJudgements((before) => new Map(before).set(judged.contradictionId, judged));
    setLastJudged(judged);
    navigate({ contradictionId: next?.contradictionId ?? null, filter });
    queue.reload();
  };

  return (
    <main className={contradictionId === null ? 'desk front' : 'desk reading'}>
      <p className="done" role="status">
        {lastJudged !== null && <Done judged={lastJudged} />}
      </p>
      <QueueList queue={queue} items={items} filter={filter} currentId={contradictionId} />
      {contradictionId !== null && (
        <ContradictionPage
          contradictionId={contradictionId}
          filter={filter}
          known={known}
          judgements={judgements}
          onJudged={onJudged}
        />
      )}
    </main>
  );
}

function Done({ judged: { contradictionId, status } }: { readonly judged: Judged }) {
  const route = { contradictionId, filter: { status, dimension: null } };
  return (
    <>
      {STATUS_WORDS[status]}.{' '}
      <a href={addressOf(route)} onClick={followInPage(route)}>
        Look at it again
      </a>
    </>
  );
}

function titleOf(contradiction: ContradictionView | null): string {
  if (contradiction === null) return 'Isnad desk';
  const [a, b] = contradiction.claims;
  return `${DIMENSION_WORDS[contradiction.dimension]}? ${a.article.outlet} and ${b.article.outlet} · Isnad desk`;
}
