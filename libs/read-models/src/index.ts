import type { Migration } from '@isnad/event-store';
import readModels from './0001_read_models.sql';
import appearances from './0002_appearances.sql';
import failures from './0003_failures.sql';

export * from './articles/queries.js';
export * from './claims/queries.js';
export * from './contradictions/queries.js';
export * from './newsroom.js';
export * from './page.js';
export type { Projection } from './projection.js';
export * from './stories/queries.js';

export const readModelMigrations: readonly Migration[] = [
  { name: 'read-models/0001_read_models', sql: readModels },
  { name: 'read-models/0002_appearances', sql: appearances },
  { name: 'read-models/0003_failures', sql: failures },
];
