import type { Pool, PoolClient } from 'pg';
import { type EventStore, type SqlExecutor, transactionOn } from '@isnad/event-store';
import { NEWSROOM, project } from '../newsroom.js';
import { bulkWriter } from '../versions/bulk-writer.js';
import type { TableWriter } from '../versions/table-writer.js';
import { fill } from './fill.js';
import { createGeneration, isIndexed, LIVE, NEXT, OLD, SHAPE, shapeOf } from './generation.js';
import { indexGeneration } from './indexing.js';

/** Any number that no other user of this database's advisory locks takes: one rebuild at a time. */
const REBUILD_LOCK = 7_316_005;

/** Names the checkpoint of the generation that is being built. */
const BUILDING = `${NEWSROOM}.next`;

/** Events in one transaction, unless the caller says otherwise. */
const BATCH_SIZE = 2_000;

/**
 * How long dropping the old generation waits for its last readers before it lets go and tries again. Less than
 * PostgreSQL's deadlock_timeout (1 s), so that a reader is never the one that has to give way. Milliseconds.
 */
const PATIENCE = 100;

export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
  constructor() {
    super('The read models are being rebuilt already.');
  }
}

export interface RebuildOptions {
  /** Of at least four connections: one writes, one looks for rows, one reads; later two make indexes and one looks after them. */
  readonly pool: Pool;
  readonly store: EventStore;
  /** Hears after each batch how many events of how many are done. */
  readonly onProgress?: (done: bigint, size: bigint) => unknown;
  /** Hears how much of the indexes is made, 0 … 1, once all events are in: at least every few seconds while it moves. */
  readonly onIndexing?: (share: number) => unknown;
  /** Events in one transaction: 1 … 10,000; default 2,000. */
  readonly batchSize?: number;
  /** Rows of each table that are held in memory between transactions: 0 …; default 1,000. */
  readonly mostRows?: number | undefined;
}

export interface Rebuilt {
  /** The read models hold every event before this position. */
  readonly nextPosition: bigint;
}

/**
 * Builds the read models from the first event beside those that are read, while events keep coming; then swaps, in one
 * transaction: a query that is under way ends on the old tables, the next one begins on the new. Only tables are
 * written: no job, no message. Killed at any moment, it goes on where it was when it is called again.
 *
 * @throws RebuildUnderWay where another process is at it.
 */
export async function rebuild(options: RebuildOptions): Promise<Rebuilt> {
  const client = await options.pool.connect();
  let broken: Error | undefined;
  const lose = (error: Error): void => void (broken = error);
  client.on('error', lose);
  try {
    const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [
      REBUILD_LOCK,
    ]);
    if (rows[0]?.locked !== true) throw new RebuildUnderWay();
    try {
      return await build(client, options);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [REBUILD_LOCK]).catch(lose);
    }
  } finally {
    client.off('error', lose);
    client.release(broken);
  }
}

/** Rebuilds where the tables are not of this program's shape; otherwise does nothing. */
export async function rebuildWhereShapeDiffers(options: RebuildOptions): Promise<Rebuilt | null> {
  return (await shapeOf(options.pool, LIVE)) === SHAPE ? null : rebuild(options);
}

async function build(
  client: PoolClient,
  { pool, store, onProgress, onIndexing, batchSize = BATCH_SIZE, mostRows }: RebuildOptions,
): Promise<Rebuilt> {
  await dropUnread(client, OLD);
  if ((await shapeOf(client, NEXT)) !== SHAPE) await begin(client);
  const transaction = transactionOn(client);
  let size = 0n;
  const follow = async (writer?: TableWriter): Promise<void> =>
    fill({
      pool,
      client,
      store,
      schema: NEXT,
      from: await checkpoint(client),
      writer,
      batchSize,
      mostRows,
      onWritten: async (sql, next) => {
        await moveCheckpoint(sql, BUILDING, next);
        if (next > size) size = await store.size();
        await onProgress?.(next, size > next ? size : next);
      },
    });
  if (!(await isIndexed(client, NEXT))) {
    await follow(bulkWriter(client));
    await indexGeneration({ pool, client, schema: NEXT, onProgress: onIndexing });
  }
  await follow();
  const nextPosition = await transaction((sql) => swap(sql, store));
  await dropUnread(client, OLD);
  return { nextPosition };
}

async function begin(client: PoolClient): Promise<void> {
  await client.query(`drop schema if exists ${NEXT} cascade`);
  await transactionOn(client)(async (sql) => {
    await createGeneration(sql, NEXT);
    await moveCheckpoint(sql, BUILDING, 0n);
  });
}

/** The lock on the live checkpoint keeps the live tables from moving on until the new ones have taken their place. */
async function swap(sql: SqlExecutor, store: EventStore): Promise<bigint> {
  await sql.query('insert into ledger.checkpoints values ($1, 0) on conflict do nothing', [NEWSROOM]);
  await sql.query('select from ledger.checkpoints where subscription = $1 for update', [NEWSROOM]);
  let [next, atEnd] = [await checkpoint(sql), false];
  while (!atEnd) {
    const piece = await store.within(sql).readPiece({ from: next, limit: BATCH_SIZE });
    await project(piece.events, sql, NEXT);
    ({ next, atEnd } = piece);
  }
  await moveCheckpoint(sql, NEWSROOM, next);
  await sql.query('delete from ledger.checkpoints where subscription = $1', [BUILDING]);
  // What the old tables stood still at is behind the new ones.
  await sql.query('delete from ledger.subscription_failures where subscription = $1', [NEWSROOM]);
  await sql.query(`alter schema ${LIVE} rename to ${OLD}`);
  await sql.query(`alter schema ${NEXT} rename to ${LIVE}`);
  return next;
}

/** The next position that the new tables wait for. */
async function checkpoint(sql: SqlExecutor): Promise<bigint> {
  const { rows } = await sql.query<{ next_position: string }>(
    'select next_position from ledger.checkpoints where subscription = $1',
    [BUILDING],
  );
  return BigInt(rows[0]?.next_position ?? 0);
}

async function moveCheckpoint(sql: SqlExecutor, subscription: string, next: bigint): Promise<void> {
  await sql.query(
    `insert into ledger.checkpoints values ($1, $2)
     on conflict (subscription) do update set next_position = excluded.next_position`,
    [subscription, next.toString()],
  );
}

const LOCK_NOT_AVAILABLE = '55P03';

/** Drops a generation as soon as nobody reads it any more. */
async function dropUnread(client: PoolClient, schema: string): Promise<void> {
  for (;;) {
    try {
      await client.query('begin');
      await client.query(`set local lock_timeout = ${PATIENCE}`);
      await client.query(`drop schema if exists ${schema} cascade`);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    }
  }
}
