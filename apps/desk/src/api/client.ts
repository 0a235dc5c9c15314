import type { CorrectableFields, Dimension, DismissalReason } from '@isnad/ledger-domain';
import { Problem, problemOf } from './problem.js';
import { currentToken } from './token.js';
import type {
  ActKind,
  ActView,
  AlertView,
  ArticleSummary,
  ArticleView,
  ClaimView,
  ContradictionView,
  Judged,
  Page,
  QueueStatus,
  RelationView,
  SourceSummary,
  SourceView,
  StoryView,
} from './views.js';

export interface QueueFilter {
  readonly status: QueueStatus | null;
  readonly dimension: Dimension | null;
}

export type Judgement =
  | { readonly kind: 'confirmation'; readonly note: string | null }
  | {
      readonly kind: 'dismissal';
      readonly reason: DismissalReason;
      readonly note: string | null;
      /** pattern: with all that are like it in its story. */
      readonly scope: 'pair' | 'pattern';
    }
  | { readonly kind: 'reopening'; readonly cause: string };

type Query = Readonly<Record<string, string | null>>;

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
    throw new Problem(0, '');
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer;
}

const post = <Answer>(path: string, body: object): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

/** One page of a list. */
export type ReadPage<Item> = (
  limit: number,
  cursor: string | null,
  signal: AbortSignal,
) => Promise<Page<Item>>;

const pagesOf =
  <Item>(path: string, query: Query): ReadPage<Item> =>
  (limit, cursor, signal) =>
    ask(withQuery(path, { ...query, limit: String(limit), cursor }), { signal });

const one =
  <Item>(path: string) =>
  (id: string, signal?: AbortSignal): Promise<Item> =>
    ask(`${path}/${encodeURIComponent(id)}`, signal === undefined ? {} : { signal });

export const contradictionsOf = (query: Query): ReadPage<ContradictionView> =>
  pagesOf('contradictions', query);
export const alertsOf = (query: Query): ReadPage<AlertView> => pagesOf('alerts', query);
export const storiesOf = (query: Query): ReadPage<StoryView> => pagesOf('stories', query);
export const articlesOf = (query: Query): ReadPage<ArticleSummary> => pagesOf('articles', query);
export const sourcesOf = (query: Query): ReadPage<SourceSummary> => pagesOf('sources', query);
export const correctionsOf = (query: Query): ReadPage<ActView> => pagesOf('corrections', query);
export const relationsOf = (query: Query): ReadPage<RelationView> => pagesOf('relations', query);

export const findContradiction = one<ContradictionView>('contradictions');
export const findArticle = one<ArticleView>('articles');
export const findClaim = one<ClaimView>('claims');
export const findStory = one<StoryView>('stories');
export const findSource = one<SourceView>('sources');

export const claimsOfArticle = (
  articleId: string,
  signal: AbortSignal,
): Promise<{ readonly items: readonly ClaimView[] }> =>
  ask(`articles/${encodeURIComponent(articleId)}/claims`, { signal });

/** The other open contradictions of its pattern. */
export const alikeOf = (
  contradictionId: string,
  signal: AbortSignal,
): Promise<{ readonly items: readonly ContradictionView[] }> =>
  ask(`contradictions/${encodeURIComponent(contradictionId)}/alike`, { signal });

/** Rejects with a {@link Problem} of status 409 where the contradiction is no longer at `expectedVersion`. */
export function judge(
  contradictionId: string,
  expectedVersion: number,
  judgement: Judgement,
): Promise<Judged> {
  const { kind, ...rest } = judgement;
  return post(`contradictions/${encodeURIComponent(contradictionId)}/${kind}`, {
    ...withoutNull(rest),
    expectedVersion,
  });
}

/** The last part of the route of each kind of act. */
const ROUTES: Readonly<Record<ActKind, string>> = {
  correction: 'corrections',
  update: 'updates',
  clarification: 'clarifications',
  note: 'notes',
  retraction: 'retraction',
  hold: 'hold',
  release: 'release',
  verification: 'verification',
  refutation: 'refutation',
  amendment: 'amendments',
  rejection: 'rejection',
};

/** The thing after an act: of what version its stream is. */
export interface Recorded {
  readonly version: number;
}

/** What an editor does to a claim or an article. */
export interface Act {
  readonly kind: ActKind;
  readonly reason: string;
  readonly authority?: string;
  readonly effectiveAt?: string;
  readonly text?: string;
  readonly field?: string;
  readonly changes?: CorrectableFields;
  readonly verdict?: string;
  readonly reviewUrl?: string;
}

/** Rejects with a {@link Problem} of status 409 where the thing is no longer at `expectedVersion`. */
export function act(
  on: 'claims' | 'articles',
  id: string,
  expectedVersion: number,
  { kind, ...body }: Act,
): Promise<Recorded> {
  return post(`${on}/${encodeURIComponent(id)}/${ROUTES[kind]}`, { ...body, expectedVersion });
}

export const mergeStories = (
  storyId: string,
  expectedVersion: number,
  storyIds: readonly string[],
  reason: string,
): Promise<Recorded> =>
  post(`stories/${encodeURIComponent(storyId)}/merge`, { storyIds, reason, expectedVersion });

export const splitStory = (
  storyId: string,
  expectedVersion: number,
  articleIds: readonly string[],
  reason: string,
): Promise<Recorded> =>
  post(`stories/${encodeURIComponent(storyId)}/split`, { articleIds, reason, expectedVersion });

const withoutNull = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
