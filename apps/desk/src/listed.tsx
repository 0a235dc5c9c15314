import type { ReactNode } from 'react';
import type { Pages } from './api/pages.js';
import { Trouble } from './trouble.js';
import { useWords } from './words/use-words.js';

interface ListedProps<Item> {
  readonly pages: Pages<Item>;
  /** Instead of an empty list. */
  readonly empty: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list that comes in pages: what is there, that nothing is, that it is being read or cannot be. */
export function Listed<Item>({ pages, empty, keyOf, children }: ListedProps<Item>) {
  const words = useWords();
  const { items, problem } = pages;
  return (
    <>
      {problem !== null && (
        <Trouble
          problem={problem}
          means={items === null ? words.cannotBeRead : words.notUpToDate}
          onRetry={pages.reload}
        />
      )}
      {items === null && problem === null && <p className="notice">{words.reading}</p>}
      {items?.length === 0 && !pages.hasMore && <p className="notice empty">{empty}</p>}
      {items !== null && items.length > 0 && (
        <ol className="listed">
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </ol>
      )}
      <More pages={pages} />
    </>
  );
}

export function More({ pages }: { readonly pages: Pages<unknown> }) {
  const words = useWords();
  if (!pages.hasMore) return null;
  return (
    <button type="button" className="more" onClick={pages.loadMore} disabled={pages.isLoadingMore}>
      {pages.isLoadingMore ? words.loading : words.loadMore}
    </button>
  );
}
