import pg from 'pg';
import { findEmbeddedPostgres, lockInstance, startEmbeddedPostgres, type Config } from '@isnad/local-runtime';
import { Failure } from '../failure.js';

/** SQLSTATE: the database has no such table or schema. */
const MISSING = new Set(['42P01', '3F000']);

/**
 * Works on the ledger's database: the one of DATABASE_URL; else the embedded one, as it runs, or started for the time
 * being.
 */
export async function withLedger<T>(config: Config, work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const running = config.databaseUrl ?? findEmbeddedPostgres(config.dataDirectory);
  if (running !== null) return connected(running, work);
  const lock = lockInstance(config.dataDirectory);
  try {
    const postgres = await startEmbeddedPostgres({ dataDirectory: config.dataDirectory });
    try {
      return await connected(postgres.url, work);
    } finally {
      await postgres.stop();
    }
  } finally {
    lock.release();
  }
}

async function connected<T>(connectionString: string, work: (sql: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString,
    application_name: 'isnad-audit',
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new Failure(`The database does not answer: ${(error as Error).message}.`, 3);
  }
  try {
    return await work(client);
  } catch (error) {
    if (MISSING.has((error as { code?: string }).code ?? '')) {
      throw new Failure(
        'There is no ledger in this database, or an older one: run `isnad migrate` or `isnad start`.',
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}
