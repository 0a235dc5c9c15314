import { useCallback, useState } from 'react';
import type { ReadPage } from './client.js';
import { usePolled } from './polled.js';
import type { Problem } from './problem.js';
import type { Page } from './views.js';

/** Entries per page of a list, and the most that the server gives at once. */
const PAGE = 25;
const LARGEST_PAGE = 200;

export interface Pages<Item> {
  /** null until the first answer. */
  readonly items: readonly Item[] | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly problem: Problem | null;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

/** The first `wanted` entries, in as few pages as the server allows. */
async function readPages<Item>(
  readPage: ReadPage<Item>,
  wanted: number,
  signal: AbortSignal,
): Promise<Page<Item>> {
  const items: Item[] = [];
  let next: string | null = null;
  do {
    const limit = Math.min(LARGEST_PAGE, wanted - items.length);
    const page: Page<Item> = await readPage(limit, next, signal);
    items.push(...page.items);
    next = page.next;
  } while (next !== null && items.length < wanted);
  return { items, next };
}

/**
 * A list that is read again and again, its first page at first and more when asked.
 *
 * @param key names the list: another key begins at its first page
 * @param readPage must stay the same while the key does
 */
export function usePages<Item>(key: string, readPage: ReadPage<Item>): Pages<Item> {
  const [extent, setExtent] = useState({ key, wanted: PAGE });
  const wanted = extent.key === key ? extent.wanted : PAGE;
  const read = useCallback((signal: AbortSignal) => readPages(readPage, wanted, signal), [readPage, wanted]);
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
