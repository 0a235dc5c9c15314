import { loadavg } from 'node:os';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { articleContentMigrations } from '@isnad/article-content';
import { catchUp, EventStore, eventStoreMigrations, migrate, transactionsOf } from '@isnad/event-store';
import { newsroomProjection, readModelMigrations } from '@isnad/read-models';
import { digestBefore } from './digest.js';
import { LedgerFiller } from './fill-ledger.js';
import { articlesComing, reads, type Reads } from './meanwhile.js';
import { processorSecondsOf } from './processor-time.js';
import { rebuildInProcess, type Cost } from './rebuild-process.js';

/** Events in a transaction while the live read models are filled, before anything is measured. */
const CATCH_UP_BATCH = 2_000;

/** One ledger, and what its rebuild showed. */
export interface Rebuilding {
  readonly events: number;
  readonly cost: Cost;
  /** Of all processes of PostgreSQL; null where it is not known. Readers and writers had their part in it. */
  readonly postgresProcessorSeconds: number | null;
  /** How many processes wanted a processor, on average over the last minute of the rebuild. */
  readonly load: number;
  readonly appended: number;
  readonly reads: Reads;
  /** Tables whose rows differ between those kept event by event and those rebuilt. */
  readonly differing: readonly string[];
  /** Rows that were compared. */
  readonly rows: number;
}

/**
 * Fills a ledger, keeps its read models as a newsroom does, and rebuilds them in another process while articles keep
 * coming and a reader keeps reading.
 *
 * @param dataDirectory of the embedded PostgreSQL.
 */
export async function rebuildOne(url: string, events: number, dataDirectory: string): Promise<Rebuilding> {
  const pool = new pg.Pool({ connectionString: url, max: 6 });
  const source = await new DataSource({ type: 'postgres', url, poolSize: 2 }).initialize();
  try {
    await migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]);
    const filler = new LedgerFiller(pool);
    await filler.fill(events, (written) => process.stderr.write(`\rfilled ${written}/${events}`));
    await pool.query('analyze ledger.events, ledger.positions');
    process.stderr.write('\n');
    const store = new EventStore(pool);
    await catchUp(
      {
        name: newsroomProjection.name,
        handle: (some, sql) => {
          process.stderr.write(`\rkept ${some.at(-1)?.position}/${events}`);
          return newsroomProjection.apply(some, sql);
        },
      },
      { store, transaction: transactionsOf(pool), batchSize: CATCH_UP_BATCH },
    );
    process.stderr.write('\n');
    const end = await store.size();
    const kept = await digestBefore(pool, end);
    // A ledger that nobody has just filled: otherwise PostgreSQL would begin to tidy up in the middle of the rebuild.
    await pool.query('vacuum (analyze)');
    let done = false;
    const coming = articlesComing(pool, store, filler, () => done);
    const reading = reads(source, () => done);
    const before = processorSecondsOf(dataDirectory);
    let cost: Cost;
    try {
      cost = await rebuildInProcess(url);
    } finally {
      done = true;
    }
    const after = processorSecondsOf(dataDirectory);
    const [load = 0] = loadavg();
    const rebuilt = await digestBefore(pool, end);
    const rowsOf = (table: string): number => Number.parseInt(kept[table] ?? '0', 10);
    return {
      events: cost.nextPosition,
      cost,
      postgresProcessorSeconds: before === null || after === null ? null : after - before,
      load,
      appended: await coming,
      reads: await reading,
      differing: Object.keys(kept).filter((table) => kept[table] !== rebuilt[table]),
      rows: Object.keys(kept).reduce((sum, table) => sum + rowsOf(table), 0),
    };
  } finally {
    await source.destroy();
    await pool.end();
  }
}
