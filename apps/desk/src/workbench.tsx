import { useEffect, useState } from 'react';
import type { ContradictionView, Judged } from './api/views.js';
import { ContradictionPage } from './contradiction/contradiction-page.js';
import { PageLink } from './navigation/page-link.js';
import { navigate, queueAt, type QueueRoute } from './navigation/route.js';
import { useShortcuts } from './navigation/shortcuts.js';
import { asJudged, neighbour, nextOpen, type Judgements } from './queue/judgements.js';
import { QueueList } from './queue/queue-list.js';
import { useQueue } from './queue/use-queue.js';
import { useWords } from './words/use-words.js';
import type { Words } from './words/words.js';

/** The queue, and beside it the contradiction that the address names. */
export function Workbench({ route: { contradictionId, filter } }: { readonly route: QueueRoute }) {
  const words = useWords();
  const queue = useQueue(filter);
  const [judgements, setJudgements] = useState<Judgements>(new Map());
  const [lastJudged, setLastJudged] = useState<Judged | null>(null);
  const items = queue.items === null ? null : asJudged(queue.items, judgements, filter.status);
  const known = queue.items?.find((item) => item.contradictionId === contradictionId) ?? null;

  useEffect(() => {
    document.title = titleOf(known, words);
  }, [known, words]);

  const show = (item: ContradictionView | null): void => {
    if (item !== null) navigate(queueAt(item.contradictionId, filter));
  };
  useShortcuts({
    j: () => show(neighbour(items ?? [], contradictionId, 1)),
    k: () => show(neighbour(items ?? [], contradictionId, -1)),
  });

  const onJudged = (judged: Judged): void => {
    const alike = judged.alike ?? [];
    const next = nextOpen(items ?? [], judged.contradictionId, new Set(alike));
    setJudgements((before) => new Map(before).set(judged.contradictionId, judged));
    setLastJudged(judged);
    if (judged.status !== 'open') navigate(queueAt(next?.contradictionId ?? null, filter));
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

function Done({ judged: { contradictionId, status, alike = [] } }: { readonly judged: Judged }) {
  const words = useWords();
  return (
    <>
      {words.status[status]}.{alike.length > 0 && ` ${words.judgement.withAlike} ${alike.length}.`}{' '}
      <PageLink to={queueAt(contradictionId, { status, dimension: null })}>
        {words.judgement.lookAgain}
      </PageLink>
    </>
  );
}

function titleOf(contradiction: ContradictionView | null, { dimension, asked }: Words): string {
  if (contradiction === null) return 'Isnad';
  const [a, b] = contradiction.claims;
  return `${asked(dimension[contradiction.dimension])} ${a.article.outlet} · ${b.article.outlet} · Isnad`;
}
