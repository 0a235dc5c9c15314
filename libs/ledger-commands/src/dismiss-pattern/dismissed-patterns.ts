import type { EventMetadata, EventStore, SqlExecutor } from '@isnad/event-store';
import {
  pattern,
  type PatternDismissed,
  patternIdOf,
  type PatternRevived,
  streamOf,
} from '@isnad/ledger-domain';
import { execute, stateOf } from '../ledger.js';

/** Dismisses a pattern, in the caller's transaction. */
export async function dismissPattern(
  store: EventStore,
  sql: SqlExecutor,
  dismissal: PatternDismissed['data'],
  metadata: EventMetadata,
): Promise<void> {
  const { patternId, storyId, contradictionId } = dismissal;
  const command = { type: 'DismissPattern', ...dismissal } as const;
  await execute(store, streamOf.pattern(patternId), pattern, command, { metadata });
  await sql.query('insert into linking.dismissed_patterns values ($1, $2, $3) on conflict do nothing', [
    storyId,
    patternId,
    contradictionId,
  ]);
}

/**
 * Lets what is like it be raised again, in the caller's transaction: also in the stories that the dismissal was carried
 * to.
 */
export async function revivePattern(
  store: EventStore,
  sql: SqlExecutor,
  revival: PatternRevived['data'],
  metadata: EventMetadata,
): Promise<void> {
  const { state } = await stateOf(store, streamOf.pattern(revival.patternId), pattern);
  if (state.status !== 'dismissed') return;
  const { rows } = await sql.query<{ pattern_id: string }>(
    'delete from linking.dismissed_patterns where contradiction_id = $1 returning pattern_id',
    [state.dismissal.contradictionId],
  );
  for (const patternId of rows.map((row) => row.pattern_id).sort()) {
    const command = { ...revival, type: 'RevivePattern', patternId } as const;
    await execute(store, streamOf.pattern(patternId), pattern, command, { metadata });
  }
}

/** What was dismissed in stories is dismissed in the one that their articles are of by now. */
export async function carryPatterns(
  store: EventStore,
  sql: SqlExecutor,
  from: readonly string[],
  into: string,
  metadata: EventMetadata,
): Promise<void> {
  const { rows } = await sql.query<{ pattern_id: string }>(
    'select pattern_id from linking.dismissed_patterns where story_id = any($1) order by pattern_id',
    [from],
  );
  for (const { pattern_id } of rows) {
    const { state } = await stateOf(store, streamOf.pattern(pattern_id), pattern);
    if (state.status !== 'dismissed') continue;
    const moved = { ...state.dismissal, storyId: into };
    await dismissPattern(store, sql, { ...moved, patternId: patternIdOf(moved) }, metadata);
  }
}
