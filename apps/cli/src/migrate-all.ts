import pg from 'pg';
import { articleContentMigrations } from '@isnad/article-content';
import { eventStoreMigrations, migrate } from '@isnad/event-store';
import { migrateQueues, type QueueConfig } from '@isnad/job-queue';
import { linkingMigrations } from '@isnad/ledger-commands';
import { llmExtractionMigrations } from '@isnad/llm-extraction';
import { readModelMigrations } from '@isnad/read-models';

/** The whole schema of the project, in order. */
const MIGRATIONS = [
  ...eventStoreMigrations,
  ...articleContentMigrations,
  ...llmExtractionMigrations,
  ...linkingMigrations,
  ...readModelMigrations,
];

/** Oldest PostgreSQL that has all that the ledger uses. */
const OLDEST = 150_000;

/** Brings database and queues up to date; returns the names of the applied steps. */
export async function migrateAll(config: QueueConfig): Promise<readonly string[]> {
  const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 1, connectionTimeoutMillis: 10_000 });
  try {
    const { rows } = await pool.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    if (Number(rows[0]?.version) < OLDEST)
      throw new Error('PostgreSQL 15 or newer is needed; DATABASE_URL names an older one.');
    const applied = await migrate(pool, MIGRATIONS);
    await migrateQueues(config);
    return applied;
  } finally {
    await pool.end();
  }
}
