import pg from 'pg';
import { articleContentMigrations } from '@isnad/article-content';
import { EventStore, eventStoreMigrations, migrate } from '@isnad/event-store';
import { migrateQueues, QueuesUnreachable, type QueueConfig } from '@isnad/job-queue';
import { linkingMigrations } from '@isnad/ledger-commands';
import { upcast } from '@isnad/ledger-domain';
import { llmExtractionMigrations } from '@isnad/llm-extraction';
import { readModelMigrations, rebuildWhereShapeDiffers, RebuildUnderWay } from '@isnad/read-models';
import { Failure } from './failure.js';
import { showProgress, type Progress } from './progress.js';

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

/** Brings database, queues and read models up to date; returns the names of the applied steps. */
export async function migrateAll(config: QueueConfig): Promise<readonly string[]> {
  const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 4, connectionTimeoutMillis: 10_000 });
  try {
    const { rows } = await pool.query<{ version: string }>(
      `select current_setting('server_version_num') as version`,
    );
    if (Number(rows[0]?.version) < OLDEST)
      throw new Error('PostgreSQL 15 or newer is needed; DATABASE_URL names an older one.');
    const applied = await migrate(pool, MIGRATIONS);
    await migrateQueues(config).catch((error: unknown) => {
      throw error instanceof QueuesUnreachable ? new Failure(error.message) : error;
    });
    await bringReadModels(pool);
    return applied;
  } finally {
    await pool.end();
  }
}

/** Milliseconds between looks at a rebuild that another process is at. */
const LOOK_EVERY = 500;

/** Read models of another release go on being read until those of this one are built beside them. */
async function bringReadModels(pool: pg.Pool): Promise<void> {
  const store = new EventStore(pool, { upcast });
  for (;;) {
    let progress: Progress | undefined;
    let built = 0;
    try {
      await rebuildWhereShapeDiffers({
        pool,
        store,
        onProgress: (done, size) => {
          progress ??= showProgress('read models', Number(size));
          progress.update(Number(done));
          built = Number(done);
        },
        onIndexing: (share) => progress?.update(built, `indexes ${Math.floor(share * 100)} %`),
      });
      return;
    } catch (error) {
      if (!(error instanceof RebuildUnderWay)) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    } finally {
      progress?.finish();
    }
  }
}
