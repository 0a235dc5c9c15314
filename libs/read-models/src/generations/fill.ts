import type { Pool, PoolClient } from 'pg';
import {
  type EventStore,
  type Piece,
  PIECE_BYTES,
  type SqlExecutor,
  transactionOn,
} from '@isnad/event-store';
import { fold, hasOneThatRunsAlone, look, project } from '../newsroom.js';
import { Batch } from '../versions/batch.js';
import type { TableWriter } from '../versions/table-writer.js';
import { ReadAhead } from './read-ahead.js';

/** Events that are read at a time. */
const PIECE = 1_000;

export interface FillOptions {
  /** Gives a second connection, which looks for rows that are not held. */
  readonly pool: Pool;
  /** Writes. Nobody else may use it meanwhile, nor write the tables. */
  readonly client: PoolClient;
  readonly store: EventStore;
  readonly schema: string;
  /** Position to begin at. */
  readonly from: bigint;
  /** How rows get into the tables; default: by statements that any table takes. */
  readonly writer?: TableWriter | undefined;
  /** Events in one transaction, fewer where they are large: 1 … 10,000. */
  readonly batchSize: number;
  /** Rows of each table that are held in memory between transactions: 0 …; default 1,000. */
  readonly mostRows?: number | undefined;
  /** Called inside each transaction, with the position that comes next. */
  readonly onWritten: (sql: SqlExecutor, next: bigint) => Promise<unknown>;
}

/**
 * They need not wait for the disk: rows and checkpoint are lost together or not at all, and what is lost is built again.
 * And the planner, which knows nothing yet about tables that grow this fast, must not search all of one for a few rows.
 */
const SETTINGS = ['synchronous_commit', 'enable_seqscan'] as const;

/**
 * Takes all events that come into the tables of a schema, until the end of the ledger is reached. While PostgreSQL
 * writes what some pieces of the ledger have changed, the next is folded, what the one after it looks at is looked for, and
 * the one after that is read. What it holds in memory is true only as long as every piece is committed: a failure ends it.
 */
export async function fill(options: FillOptions): Promise<void> {
  const { client, pool } = options;
  const other = await pool.connect();
  let broken: Error | undefined;
  const lose = (error: Error): void => void (broken = error);
  other.on('error', lose);
  try {
    for (const setting of SETTINGS)
      for (const one of [client, other]) await one.query(`set ${setting} = off`);
    await follow(options, other);
  } finally {
    for (const setting of SETTINGS)
      for (const one of [client, other]) await one.query(`reset ${setting}`).catch(() => undefined);
    other.off('error', lose);
    other.release(broken);
  }
}

async function follow(options: FillOptions, other: SqlExecutor): Promise<void> {
  const { client, store, schema, from, writer, batchSize, mostRows, onWritten } = options;
  const inTurn = turns();
  const transaction = transactionOn(client);
  const whenWritten: SqlExecutor = {
    query: (sql, parameters) => inTurn(() => client.query(sql, parameters)),
  };
  const batch = new Batch(schema, { writer, mostRows });
  const ahead = new ReadAhead(store, from, Math.min(PIECE, batchSize));
  let writing: Promise<void> = Promise.resolve();
  const write = (next: bigint, work: (sql: SqlExecutor) => Promise<void>): void => {
    writing = inTurn(() =>
      transaction(async (sql) => {
        await work(sql);
        await onWritten(sql, next);
      }),
    );
    // It is told where it is waited for.
    writing.catch(() => undefined);
  };
  const come = async (): Promise<Piece & { readonly runsAlone: boolean }> => {
    const piece = await ahead.take();
    const runsAlone = hasOneThatRunsAlone(piece.events);
    if (!runsAlone) await look(piece.events, other, batch, whenWritten);
    return { ...piece, runsAlone };
  };
  let pending = NOTHING;
  let coming = come();
  try {
    for (let atEnd = false; !atEnd;) {
      const piece = await coming;
      atEnd = piece.atEnd;
      if (piece.runsAlone) {
        await writing;
        write(piece.next, (sql) => project(piece.events, sql, schema, batch));
        await writing;
        pending = NOTHING;
        if (!atEnd) coming = come();
        continue;
      }
      // What the next piece looks at and is not held was changed by none before it.
      if (!atEnd) coming = come();
      coming.catch(() => undefined);
      await fold(piece.events, batch);
      pending = { events: pending.events + piece.events.length, bytes: pending.bytes + piece.bytes };
      if (pending.events === 0) continue;
      if (atEnd || pending.events >= batchSize || pending.bytes >= PIECE_BYTES) {
        const send = await batch.take();
        await writing;
        write(piece.next, send);
        pending = NOTHING;
      }
    }
    await writing;
  } finally {
    // Nothing may use the connections any more when they are given back.
    await Promise.allSettled([coming, writing]);
  }
}

/** What has been folded and is not on its way into the tables. */
const NOTHING = { events: 0, bytes: 0 };

/** Does one work after the other, whatever becomes of those before. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}
