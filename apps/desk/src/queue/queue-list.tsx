import type { QueueFilter } from '../api/client.js';
import type { ContradictionView } from '../api/views.js';
import { More } from '../listed.js';
import { Trouble } from '../trouble.js';
import { useWords } from '../words/use-words.js';
import type { Words } from '../words/words.js';
import { QueueEntry } from './queue-entry.js';
import { QueueFilters } from './queue-filters.js';
import type { Queue } from './use-queue.js';

interface QueueListProps {
  readonly queue: Queue;
  /** What the queue holds, with the judgements that the server has taken but not yet shown. */
  readonly items: readonly ContradictionView[] | null;
  readonly filter: QueueFilter;
  readonly currentId: string | null;
}

export function QueueList({ queue, items, filter, currentId }: QueueListProps) {
  const words = useWords();
  return (
    <nav className="queue" aria-label={words.queue.label}>
      <QueueFilters filter={filter} />
      {queue.problem !== null && (
        <Trouble
          problem={queue.problem}
          means={items === null ? words.queue.cannotBeRead : words.queue.notUpToDate}
          onRetry={queue.reload}
        />
      )}
      {items === null && queue.problem === null && <p className="notice">{words.reading}</p>}
      {items?.length === 0 && !queue.hasMore && <p className="notice empty">{emptyWords(filter, words)}</p>}
      {items !== null && items.length > 0 && (
        <ol className="entries">
          {items.map((contradiction) => (
            <QueueEntry
              key={contradiction.contradictionId}
              contradiction={contradiction}
              filter={filter}
              isCurrent={contradiction.contradictionId === currentId}
            />
          ))}
        </ol>
      )}
      <More pages={queue} />
    </nav>
  );
}

const emptyWords = ({ status, dimension }: QueueFilter, { queue }: Words): string =>
  status === 'open' && dimension === null
    ? `${queue.empty(status, dimension)} ${queue.nothingWaits}`
    : queue.empty(status, dimension);
