import type { Migration } from '@isnad/event-store';
import rebuilds from './0003_rebuilds.sql';
import rebuildIndexes from './0004_rebuild_indexes.sql';
import { firstGenerationSql } from './generations/generation.js';

export { ACT_KINDS, type ActKind } from './acts/entity.js';
export * from './acts/queries.js';
export * from './alerts/queries.js';
export * from './articles/calendar-slips.js';
export * from './articles/queries.js';
export * from './claims/queries.js';
export type { Consequences, Outcome } from './claims/consequences.js';
export { type AppearanceView, type ClaimView } from './claims/view.js';
export { type Change, type ChangedKind } from './changes/change.js';
export * from './changes/queries.js';
export { CANDIDATES_SQL, ComparisonQueries, type LookUp } from './comparison/queries.js';
export * from './comparison/recorded.js';
export type { ReportedClaim } from './comparison/reported-claim.js';
export * from './contradictions/queries.js';
export { SHAPE } from './generations/generation.js';
export type { Explanations } from './explanations.js';
export * from './generations/projection.js';
export * from './generations/rebuild.js';
export * from './generations/requests.js';
export * from './moments/queries.js';
export * from './page.js';
export * from './relations/queries.js';
export * from './named-entities/queries.js';
export * from './patterns/queries.js';
export * from './sources/queries.js';
export type { Contradicted, Contradictor, SourceRecord } from './sources/record.js';
export * from './stories/queries.js';
export type { AsOf } from './versions/as-of.js';

export const readModelMigrations: readonly Migration[] = [
  { name: 'read-models/0003_rebuilds', sql: rebuilds },
  { name: 'read-models/0004_rebuild_indexes', sql: rebuildIndexes },
  // Makes tables where there are none; where they have another shape, a rebuild makes the new ones.
  { name: 'read-models/first_generation', sql: firstGenerationSql, repeatable: true },
];
