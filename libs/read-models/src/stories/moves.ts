import type { SqlExecutor } from '@isnad/event-store';
import type { StoriesMerged, StorySplit } from '@isnad/ledger-domain';
import { articles } from '../articles/entity.js';
import { claims } from '../claims/entity.js';
import { contradictions } from '../contradictions/entity.js';
import type { Sequenced } from '../read-model.js';
import { changeRows } from '../versions/change-rows.js';
import { stories } from './entity.js';

/** The columns by which rows that move are found. */
export const MOVED_BY = [
  [stories, 'story_id'],
  [articles, 'story_id'],
  [articles, 'article_id'],
  [claims, 'story_id'],
  [claims, 'claim_id'],
  [contradictions, 'story_id'],
  [contradictions, 'claim_a'],
] as const;

/** What was of other stories is of this one. */
export async function merge(
  { data, position, version, metadata }: Sequenced & StoriesMerged,
  sql: SqlExecutor,
  schema: string,
): Promise<void> {
  const { storyId, mergedIds } = data;
  const there = { story_id: '$1::text' };
  const found = 't.story_id = any($2)';
  const parameters = [storyId, mergedIds];
  await changeRows(sql, { schema, entity: articles }, position, there, found, parameters);
  // What the pipeline merges is no word of an editor.
  const moved = metadata.actor.startsWith('worker:') ? there : { ...there, story_by_editor: 'true' };
  await changeRows(sql, { schema, entity: claims }, position, moved, found, parameters);
  await changeRows(sql, { schema, entity: contradictions }, position, there, found, parameters);
  await count(sql, schema, position, storyId, version);
}

/** Some articles and their claims are of a new story. A contradiction goes with its first side. */
export async function split(
  { data, position, version }: Sequenced & StorySplit,
  sql: SqlExecutor,
  schema: string,
): Promise<void> {
  const { storyId, newStoryId, links } = data;
  const there = { story_id: '$1::text' };
  const articleIds = links.map(({ articleId }) => articleId);
  const claimIds = links.flatMap((link) => link.claimIds);
  await changeRows(sql, { schema, entity: articles }, position, there, 't.article_id = any($2)', [
    newStoryId,
    articleIds,
  ]);
  await changeRows(
    sql,
    { schema, entity: claims },
    position,
    { ...there, story_by_editor: 'true' },
    't.claim_id = any($2)',
    [newStoryId, claimIds],
  );
  await changeRows(sql, { schema, entity: contradictions }, position, there, 't.claim_a = any($2)', [
    newStoryId,
    claimIds,
  ]);
  await count(sql, schema, position, storyId, version);
  await count(sql, schema, position, newStoryId, null);
}

/** @param version of its stream; null: as it was */
async function count(
  sql: SqlExecutor,
  schema: string,
  position: bigint,
  storyId: string,
  version: number | null,
): Promise<void> {
  const of = (table: string): string =>
    `(select count(*)::int from ${schema}.${table} of where of.story_id = t.story_id and of.to_position is null)`;
  const counts = { article_count: of('articles'), claim_count: of('claims') };
  const set = version === null ? counts : { ...counts, version: `${version}` };
  await changeRows(sql, { schema, entity: stories }, position, set, 't.story_id = $1', [storyId]);
}
