import type { QueueFilter } from '../api/client.js';
import { UNREACHABLE } from '../api/problem.js';
import type { ContradictionView } from '../api/views.js';
import { DIMENSION_WORDS, STATUS_WORDS } from '../words/labels.js';
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
  return (
    <nav className="queue" aria-label="Contradiction queue">
      <QueueFilters filter={filter} />
      {queue.problem !== null && (
        <div className="notice trouble" role="alert">
          <p>
            <strong>{items === null ? 'The queue cannot be read.' : 'The queue is not up to date.'}</strong>{' '}
            {queue.problem.status === 0 ? UNREACHABLE : queue.problem.message}
          </p>
          <button type="button" onClick={queue.reload}>
            Try again
          </button>
        </div>
      )}
      {items === null && queue.problem === null && <p className="notice">Reading the queue…</p>}
      {items?.length === 0 && !queue.hasMore && <p className="notice empty">{emptyWords(filter)}</p>}
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
      {queue.hasMore && (
        <button type="button" className="more" onClick={queue.loadMore} disabled={queue.isLoadingMore}>
          {queue.isLoadingMore ? 'Loading…' : 'Load more'}
        </button>
      )}
    </nav>
  );
}

function emptyWords({ status, dimension }: QueueFilter): string {
  const kind = status === null ? 'contradiction' : `${STATUS_WORDS[status].toLowerCase()} contradiction`;
  const about = dimension === null ? '' : ` about “${DIMENSION_WORDS[dimension].toLowerCase()}”`;
  const rest =
    status === 'open' && dimension === null
      ? ' Nothing waits for a decision. New articles are compared as they come in, and this page looks again every five seconds.'
      : '';
  return `No ${kind}${about}.${rest}`;
}
