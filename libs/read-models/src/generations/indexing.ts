import type { Pool, PoolClient } from 'pg';
import { transactionOn } from '@isnad/event-store';
import { ENTITIES } from '../newsroom.js';
import { indexesOf } from '../versions/tables.js';
import { settleGeneration } from './generation.js';

/** What sorting for one index may take in memory; PostgreSQL's default (64 MB) sorts those of a large ledger on disk. */
const SORT_IN = '128MB';

/** How often the progress of indexes is looked up. Milliseconds. */
const LOOK_EVERY = 1_000;

export interface IndexingOptions {
  readonly pool: Pool;
  /** Works at one half; the other takes a connection of the pool's, and looking for progress a third. */
  readonly client: PoolClient;
  readonly schema: string;
  /** Hears now and then, and after each index, how much is done: 0 … 1. It grows as long as the work moves. */
  readonly onProgress?: ((share: number) => unknown) | undefined;
}

/**
 * Gives the tables of a generation their indexes and statistics, on two connections. An index is there whole or not at
 * all: interrupted, it goes on with the next one when it is called again.
 */
export async function indexGeneration({ pool, client, schema, onProgress }: IndexingOptions): Promise<void> {
  const indexes = ENTITIES.flatMap((entity) => indexesOf(entity, schema));
  const steps = [
    ...indexes.map(({ sql }) => sql),
    ...ENTITIES.map(({ name }) => `analyze ${schema}.${name}`),
  ];
  const all = steps.length;
  let done = 0;
  const work = async (on: PoolClient): Promise<void> => {
    // Two at once: further processes for each index would only get into each other's way.
    await on.query(`set maintenance_work_mem = '${SORT_IN}'; set max_parallel_maintenance_workers = 0`);
    try {
      for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
        await on.query(step);
        done += 1;
        await onProgress?.(done / all);
      }
    } catch (error) {
      steps.length = 0;
      throw error;
    } finally {
      await on
        .query('reset maintenance_work_mem; reset max_parallel_maintenance_workers')
        .catch(() => undefined);
    }
  };
  const look = async (): Promise<void> => {
    const share = (done + (await underWay(pool, schema))) / all;
    await onProgress?.(share);
  };
  const other = await pool.connect();
  let broken: Error | undefined;
  const lose = (error: Error): void => void (broken = error);
  other.on('error', lose);
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
    // Whoever wants no more of it is heard, where it is waited for.
    looking.catch(() => (steps.length = 0));
  }, LOOK_EVERY);
  try {
    const results = await Promise.allSettled([work(client), work(other)]);
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    await looking;
  } finally {
    clearInterval(timer);
    other.off('error', lose);
    other.release(broken);
  }
  await transactionOn(client)((sql) => settleGeneration(sql, schema));
}

/** How much is done of the indexes that are being made just now, each 0 … 1: half of it is the look at the rows. */
async function underWay(pool: Pool, schema: string): Promise<number> {
  const { rows } = await pool.query<{ done: number }>(
    `select coalesce(sum(least(1,
              (coalesce(blocks_done::float8 / nullif(blocks_total, 0), 0)
               + coalesce(tuples_done::float8 / nullif(tuples_total, 0), 0)) / 2)), 0) as done
       from pg_stat_progress_create_index p join pg_class c on c.oid = p.relid
      where p.datname = current_database() and c.relnamespace = to_regnamespace($1)`,
    [schema],
  );
  return rows[0]?.done ?? 0;
}
