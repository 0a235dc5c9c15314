import type { Dimension, DismissalReason } from '@isnad/ledger-domain';
import { Problem, problemOf, UNREACHABLE } from './problem.js';
import { currentToken } from './token.js';
import type { ArticleView, ContradictionView, Judged, Page, Status } from './views.js';

export interface QueueFilter {
  readonly status: Status | null;
  readonly dimension: Dimension | null;
}

export type Judgement =
  | { readonly kind: 'confirmation'; readonly note: string | null }
  | { readonly kind: 'dismissal'; readonly reason: DismissalReason; readonly note: string | null };

async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = new Headers(init.headers);
  headers.set('accept', 'application/json');
  const token = currentToken();
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  let response: Response;
  try {
    response = await fetch(`/api/v1/${path}`, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, UNREACHABLE);
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer;
}

export function listContradictions(
  filter: QueueFilter,
  limit: number,
  cursor: string | null,
  signal: AbortSignal,
): Promise<Page<ContradictionView>> {
  const query = new URLSearchParams({ limit: String(limit) });
  if (filter.status !== null) query.set('status', filter.status);
  if (filter.dimension !== null) query.set('dimension', filter.dimension);
  if (cursor !== null) query.set('cursor', cursor);
  return ask(`contradictions?${query}`, { signal });
}

export const findContradiction = (
  contradictionId: string,
  signal?: AbortSignal,
): Promise<ContradictionView> =>
  ask(`contradictions/${encodeURIComponent(contradictionId)}`, signal === undefined ? {} : { signal });

export const findArticle = (articleId: string, signal: AbortSignal): Promise<ArticleView> =>
  ask(`articles/${encodeURIComponent(articleId)}`, { signal });

/** Rejects with a {@link Problem} of status 409 where the contradiction is no longer at `expectedVersion`. */
export function judge(
  contradictionId: string,
  expectedVersion: number,
  judgement: Judgement,
): Promise<Judged> {
  const { kind, note, ...rest } = judgement;
  const body = { ...rest, ...(note === null ? {} : { note }), expectedVersion };
  return ask(`contradictions/${encodeURIComponent(contradictionId)}/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
