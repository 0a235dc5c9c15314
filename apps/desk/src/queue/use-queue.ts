import { useCallback, useState } from 'react';
import { listContradictions, type QueueFilter } from '../api/client.js';
import { usePolled } from '../api/polled.js';
import type { Problem } from '../api/problem.js';
import type { ContradictionView, Page } from '../api/views.js';

/** Entries per page of the queue, and the most that the server gives at once. */
const PAGE = 25;
const LARGEST_PAGE = 200;

export interface Queue {
  /** null until the first answer. */
  readonly items: readonly ContradictionView[] | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly problem: Problem | null;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/** The first `wanted` entries, in as few pages as the server allows. */
async function readQueue(
  filter: QueueFilter,
  wanted: number,
  signal: AbortSignal,
): Promise<Page<ContradictionView>> {
  const items: ContradictionView[] = [];
  let next: string | null = null;
  do {
    const limit = Math.min(LARGEST_PAGE, wanted - items.length);
    const page: Page<ContradictionView> = await listContradictions(filter, limit, next, signal);
    items.push(...page.items);
    next = page.next;
  } while (next !== null && items.length < wanted);
  return { items, next };
}

export function useQueue({ status, dimension }: QueueFilter): Queue {
  const key = `${status ?? 'all'} ${dimension ?? 'all'}`;
  const [extent, setExtent] = useState({ key, wanted: PAGE });
  const wanted = extent.key === key ? extent.wanted : PAGE;
  const read = useCallback(
    (signal: AbortSignal) => readQueue({ status, dimension }, wanted, signal),
    [status, dimension, wanted],
  );
  const { value, problem, reload } = usePolled(key, read);
  const loaded = value?.items.length ?? 0;
  const hasMore = value !== null && value.next !== null;
  return {
    items: value?.items ?? null,
    hasMore,
    isLoadingMore: hasMore && loaded < wanted && problem === null,
    problem,
    loadMore: () => setExtent({ key, wanted: loaded + PAGE }),
    reload,
  };
}
