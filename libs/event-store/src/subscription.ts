import pg from 'pg';
import { type EventStore } from './event-store.js';
import type { SequencedEvent } from './event.js';
import type { SqlExecutor, Transaction } from './sql-executor.js';

export interface Subscription {
  /** Names the checkpoint. */
  readonly name: string;
  /** Handles events in order. What it writes through `sql` is committed together with the checkpoint, or not at all. */
  handle(events: readonly SequencedEvent[], sql: SqlExecutor): Promise<void>;
}

export interface CatchUpOptions {
  readonly store: EventStore;
  readonly transaction: Transaction;
  /** Events per transaction; default 500. */
  readonly batchSize?: number;
}

/**
 * Reads everything after the subscription's checkpoint, batch by batch, until the end of the ledger. Each batch and the
 * moved checkpoint are one transaction, and the checkpoint's row lock lets only one runner of a name work at a time:
 * every event is handled exactly once in what is written through `sql`.
 *
 * @returns how many events were handled.
 */
export async function catchUp(subscription: Subscription, options: CatchUpOptions): Promise<number> {
  const { store, transaction, batchSize = 500 } = options;
  for (let total = 0; ;) {
    const handled = await transaction(async (sql) => {
      await sql.query('insert into ledger.checkpoints values ($1, 0) on conflict do nothing', [
        subscription.name,
      ]);
      const { rows } = await sql.query<{ next_position: string }>(
        'select next_position from ledger.checkpoints where subscription = $1 for update',
        [subscription.name],
      );
      const from = BigInt(rows[0]?.next_position ?? 0);
      const events = await store.within(sql).readAll({ from, limit: batchSize });
      const last = events.at(-1);
      if (last === undefined) return 0;
      await subscription.handle(events, sql);
      await sql.query('update ledger.checkpoints set next_position = $2 where subscription = $1', [
        subscription.name,
        (last.position + 1n).toString(),
      ]);
      return events.length;
    });
    total += handled;
    if (handled < batchSize) return total;
  }
}

/** Milliseconds between looks without a notification, and after an error. */
const POLL_EVERY = 1_000;

/** Milliseconds for a connection to come about; it bounds how long stop() can take where the database is away. */
const CONNECT_WITHIN = 10_000;

export interface Following {
  stop(): Promise<void>;
}

/**
 * Runs `work` now, and again whenever the sequencer has given new positions; also every second, so that a lost
 * notification delays and never loses. Errors are reported and the work is tried again.
 */
export function followLedger(options: {
  readonly connectionString: string;
  readonly work: () => Promise<unknown>;
  readonly onError?: (error: Error) => void;
}): Following {
  let stopping = false;
  let due = true;
  let wake: () => void = () => undefined;
  const notice = (): void => {
    due = true;
    wake();
  };
  const report = options.onError ?? (() => undefined);

  const listen = async (): Promise<pg.Client> => {
    const client = new pg.Client({
      connectionString: options.connectionString,
      application_name: 'isnad-follower',
      connectionTimeoutMillis: CONNECT_WITHIN,
      keepAlive: true,
    });
    client.on('error', () => undefined);
    client.on('notification', notice);
    await client.connect();
    await client.query('listen ledger_sequenced');
    return client;
  };

  const run = async (): Promise<void> => {
    let client: pg.Client | null = null;
    while (!stopping) {
      try {
        client ??= await listen();
        due = false;
        await options.work();
        await client.query('select 1'); // a dead listener must not go unnoticed
      } catch (error) {
        report(error as Error);
        await client?.end().catch(() => undefined);
        client = null;
        due = false; // an error is waited out, whatever was announced meanwhile
      }
      if (stopping || due) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, POLL_EVERY);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    await client?.end().catch(() => undefined);
  };

  const running = run();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
