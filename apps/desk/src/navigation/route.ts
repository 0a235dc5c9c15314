import type { Dimension } from '../api/views.js';
import { useMemo, useSyncExternalStore, type MouseEvent } from 'react';
import type { QueueFilter } from '../api/client.js';
import { QUEUES } from '../api/views.js';
import { ENGLISH } from '../words/english.js';

/** What the address bar says. */
export type Route =
  | QueueRoute
  /** The thing that the page is about; null: the list of them. */
  | { readonly page: 'stories' | 'sources'; readonly id: string | null }
  | { readonly page: 'articles' | 'claims'; readonly id: string }
  | { readonly page: 'alerts' | 'corrections' };

/** The filter of the queue, and the contradiction that is looked at. */
export interface QueueRoute {
  readonly page: 'contradictions';
  readonly contradictionId: string | null;
  readonly filter: QueueFilter;
}

export const FRONT: QueueRoute = {
  page: 'contradictions',
  contradictionId: null,
  filter: { status: 'open', dimension: null },
};

export const queueAt = (contradictionId: string | null, filter: QueueFilter = FRONT.filter): QueueRoute => ({
  page: 'contradictions',
  contradictionId,
  filter,
});

/** Without a status in the address the queue shows what is open: that is the editors' work. */
export function parseRoute(path: string, search: string): Route {
  const [page = '', id = ''] = path.split('/').slice(1).map(decoded);
  switch (page) {
    case 'stories':
    case 'sources':
      return { page, id: id === '' ? null : id };
    case 'articles':
    case 'claims':
      return id === '' ? FRONT : { page, id };
    case 'alerts':
    case 'corrections':
      return { page };
    default: {
      const query = new URLSearchParams(search);
      const status = query.get('status') ?? 'open';
      const dimension = query.get('dimension');
      return queueAt(page === 'contradictions' && id !== '' ? id : null, {
        status: QUEUES.find((known) => known === status) ?? null,
        dimension: dimension !== null && isDimension(dimension) ? dimension : null,
      });
    }
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export const isDimension = (value: string): value is Dimension => Object.hasOwn(ENGLISH.dimension, value);

export function addressOf(route: Route): string {
  if (route.page !== 'contradictions') {
    const id = 'id' in route ? route.id : null;
    return id === null ? `/${route.page}` : `/${route.page}/${encodeURIComponent(id)}`;
  }
  const { contradictionId, filter } = route;
  const query = new URLSearchParams();
  if (filter.status !== 'open') query.set('status', filter.status ?? 'all');
  if (filter.dimension !== null) query.set('dimension', filter.dimension);
  const path = contradictionId === null ? '/' : `/contradictions/${encodeURIComponent(contradictionId)}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

const MOVED = 'isnad:moved';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}

export function navigate(route: Route): void {
  const address = addressOf(route);
  if (address === location.pathname + location.search) return;
  history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}

export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, () => `${location.pathname}\n${location.search}`);
  return useMemo(() => {
    const [path = '/', search = ''] = address.split('\n');
    return parseRoute(path, search);
  }, [address]);
}

/** A plain click stays in the page; one that asks for a new tab or window is the browser's. */
export const followInPage =
  (route: Route) =>
  (event: MouseEvent): void => {
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    event.preventDefault();
    navigate(route);
  };
