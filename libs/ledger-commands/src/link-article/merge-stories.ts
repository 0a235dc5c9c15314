import type { EventMetadata, EventStore, SqlExecutor } from '@isnad/event-store';
import { fold, linksOf, story, streamOf, type StoryEvent } from '@isnad/ledger-domain';
import { carryPatterns } from '../dismiss-pattern/dismissed-patterns.js';
import { execute } from '../ledger.js';
import { moveStories } from './linked-articles.js';

/**
 * Makes several stories one, in the caller's transaction, which MUST hold the linking lock: what the others held goes on
 * in the first, and what would be linked to them is linked to it.
 *
 * @throws BrokenRule where one of them is unknown or was merged before, or the reason is empty.
 */
export async function mergeStories(
  store: EventStore,
  sql: SqlExecutor,
  merge: { readonly storyId: string; readonly mergedIds: readonly string[]; readonly reason: string },
  metadata: EventMetadata,
): Promise<void> {
  const { storyId, mergedIds, reason } = merge;
  const links = [];
  for (const mergedId of mergedIds) {
    const history = await store.readStream(streamOf.story(mergedId));
    const state = fold(story, history as readonly object[] as readonly StoryEvent[]);
    if (state.status === 'open') links.push(...linksOf(state.links));
    const end = { type: 'EndInAnother', storyId: mergedId, into: storyId, reason } as const;
    await execute(store, streamOf.story(mergedId), story, end, { metadata });
  }
  const command = { type: 'MergeStories', storyId, mergedIds, links, reason } as const;
  await execute(store, streamOf.story(storyId), story, command, { metadata });
  await moveStories(sql, mergedIds, storyId);
  await carryPatterns(store, sql, mergedIds, storyId, metadata);
}
