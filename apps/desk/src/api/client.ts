import { type QueryOf, read, type Read, type ReadPath, type Sent, send, type WritePath } from './request.js';
import type { Dimension, Judged, Page, QueueStatus } from './views.js';

export interface QueueFilter {
  readonly status: QueueStatus | null;
  readonly dimension: Dimension | null;
}

export type Judgement =
  | ({ readonly kind: 'confirmation' } & Body<'/api/v1/contradictions/{contradictionId}/confirmation'>)
  | ({ readonly kind: 'dismissal' } & Body<'/api/v1/contradictions/{contradictionId}/dismissal'>)
  | ({ readonly kind: 'reopening' } & Body<'/api/v1/contradictions/{contradictionId}/reopening'>);
/** What the editor says of it; null: nothing. */
type Body<Path extends WritePath> = {
  readonly [Field in Exclude<keyof Sent<Path>, 'expectedVersion'>]: Sent<Path>[Field] | null;
};

/** One page of a list. */
export type ReadPage<Item> = (
  limit: number,
  cursor: string | null,
  signal: AbortSignal,
) => Promise<Page<Item>>;

type ListPath = {
  readonly [Path in ReadPath]: Read<Path> extends Page<unknown> ? Path : never;
}[ReadPath];
type ItemOf<Path extends ListPath> = Read<Path>['items'][number];
/** What a list may be asked for; null: for all. */
type Filter<Path extends ListPath> = {
  readonly [Name in Exclude<keyof QueryOf<Path>, 'limit' | 'cursor' | 'asOf'>]?: QueryOf<Path>[Name] | null;
};

const listAt =
  <Path extends ListPath>(path: Path) =>
  (filter: Filter<Path>): ReadPage<ItemOf<Path>> =>
  (limit, cursor, signal) =>
    read(path, { query: { ...filter, limit, cursor }, signal });

const oneAt =
  <Path extends ReadPath>(path: Path, name: string) =>
  (id: string, signal?: AbortSignal): Promise<Read<Path>> =>
    read(path, { ids: { [name]: id }, ...(signal === undefined ? {} : { signal }) });

export const contradictionsOf = listAt('/api/v1/contradictions');
export const alertsOf = listAt('/api/v1/alerts');
export const storiesOf = listAt('/api/v1/stories');
export const articlesOf = listAt('/api/v1/articles');
export const sourcesOf = listAt('/api/v1/sources');
export const correctionsOf = listAt('/api/v1/corrections');
export const relationsOf = listAt('/api/v1/relations');

export const findContradiction = oneAt('/api/v1/contradictions/{contradictionId}', 'contradictionId');
export const findArticle = oneAt('/api/v1/articles/{articleId}', 'articleId');
export const findClaim = oneAt('/api/v1/claims/{claimId}', 'claimId');
export const findStory = oneAt('/api/v1/stories/{storyId}', 'storyId');
export const findSource = oneAt('/api/v1/sources/{sourceId}', 'sourceId');
export const claimsOfArticle = oneAt('/api/v1/articles/{articleId}/claims', 'articleId');
/** The other open contradictions of its pattern. */
export const alikeOf = oneAt('/api/v1/contradictions/{contradictionId}/alike', 'contradictionId');

/** Rejects with a {@link Problem} of status 409 where the contradiction is no longer at `expectedVersion`. */
export function judge(
  contradictionId: string,
  expectedVersion: number,
  { kind, ...judgement }: Judgement,
): Promise<Judged> {
  const said = Object.entries(judgement).filter(([, value]) => value !== null);
  const body = { ...Object.fromEntries(said), expectedVersion };
  return send(`/api/v1/contradictions/{contradictionId}/${kind}`, { contradictionId }, body);
}

export const mergeStories = (
  storyId: string,
  expectedVersion: number,
  storyIds: readonly string[],
  reason: string,
) => send('/api/v1/stories/{storyId}/merge', { storyId }, { storyIds, reason, expectedVersion });

export const splitStory = (
  storyId: string,
  expectedVersion: number,
  articleIds: readonly string[],
  reason: string,
) => send('/api/v1/stories/{storyId}/split', { storyId }, { articleIds, reason, expectedVersion });
