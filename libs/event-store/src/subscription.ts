import type { EventStore, Partition } from './event-store.js';
import type { SequencedEvent } from './event.js';
import { isTransient } from './transient.js';
import type { SqlExecutor, Transaction } from './sql-executor.js';
import { readFailure, recordFailure, SubscriptionPaused, type Failure } from './subscription-failure.js';

export interface Subscription {
  /** Names the checkpoint. */
  readonly name: string;
  /** Handles events in order. What it writes through `sql` is committed together with the checkpoint, or not at all. */
  handle(events: readonly SequencedEvent[], sql: SqlExecutor): Promise<void>;
}

export interface CatchUpOptions {
  readonly store: EventStore;
  readonly transaction: Transaction;
  /** Events per transaction, and fewer where they are large; default 500. */
  readonly batchSize?: number;
  /** Where several consumers share the streams: which of them this is. Each has a checkpoint of its own. */
  readonly partition?: Partition | undefined;
  /** How often the handler may fail at one event before the subscription stands still; default 5. */
  readonly attempts?: number;
}

const ATTEMPTS = 5;

/** Another number of consumers shares the streams otherwise, so it begins with checkpoints of its own. */
export function checkpointOf(name: string, partition: Partition | undefined): string {
  return partition === undefined ? name : `${name}/${partition.index}-of-${partition.of}`;
}

interface Step {
  readonly handled: number;
  /** Whether the end of the ledger is reached. */
  readonly atEnd: boolean;
}

/**
 * Reads everything after the subscription's checkpoint, batch by batch, until the end of the ledger. Each batch and the
 * moved checkpoint are one transaction, and the checkpoint's row lock lets only one runner of a name work at a time:
 * every event is handled exactly once in what is written through `sql`.
 *
 * Where the handler fails, the events of the batch are given to it one by one, so that only the one it cannot take is
 * left. After `attempts` failures at that event the subscription is paused: it stands still, and every call throws,
 * until somebody resumes it or skips the event (see subscription-repair.ts). Lost connections, deadlocks and the like
 * are no failures of the handler.
 *
 * @returns how many events were handled.
 * @throws SubscriptionPaused, or what the handler has thrown.
 */
export async function catchUp(subscription: Subscription, options: CatchUpOptions): Promise<number> {
  const { transaction, batchSize = 500, attempts = ATTEMPTS } = options;
  const checkpoint = checkpointOf(subscription.name, options.partition);
  let oneByOneBefore = -1n;
  for (let total = 0; ;) {
    let seen: readonly SequencedEvent[] = [];
    try {
      const { handled, atEnd } = await transaction(async (sql) => {
        const from = await lockCheckpoint(sql, checkpoint);
        const failure = await readFailure(sql, checkpoint);
        if (failure?.paused) throw new SubscriptionPaused(checkpoint, failure);
        const alone = from < oneByOneBefore || (failure !== null && failure.position >= from);
        return step(sql, from, alone ? 1 : batchSize, failure, (events) => (seen = events));
      });
      total += handled;
      if (atEnd) return total;
    } catch (error) {
      const [first] = seen;
      const last = seen.at(-1);
      if (first === undefined || last === undefined || isTransient(error)) throw error;
      if (first !== last) {
        oneByOneBefore = last.position + 1n;
        continue;
      }
      const failure = await transaction((sql) =>
        recordFailure(sql, { checkpoint, position: first.position, error: error as Error, attempts }),
      );
      if (failure.paused) throw new SubscriptionPaused(checkpoint, failure, { cause: error });
      throw error;
    }
  }

  async function step(
    sql: SqlExecutor,
    from: bigint,
    limit: number,
    failure: Failure | null,
    see: (events: readonly SequencedEvent[]) => void,
  ): Promise<Step> {
    const { partition } = options;
    const { events, next, atEnd } = await options.store.within(sql).readPiece({ from, limit, partition });
    if (next === from) return { handled: 0, atEnd: true };
    see(events);
    if (events.length > 0) await subscription.handle(events, sql);
    await sql.query('update ledger.checkpoints set next_position = $2 where subscription = $1', [
      checkpoint,
      next.toString(),
    ]);
    if (failure !== null && failure.position < next) {
      await sql.query('delete from ledger.subscription_failures where subscription = $1', [checkpoint]);
    }
    return { handled: events.length, atEnd };
  }
}

async function lockCheckpoint(sql: SqlExecutor, checkpoint: string): Promise<bigint> {
  await sql.query('insert into ledger.checkpoints values ($1, 0) on conflict do nothing', [checkpoint]);
  const { rows } = await sql.query<{ next_position: string }>(
    'select next_position from ledger.checkpoints where subscription = $1 for update',
    [checkpoint],
  );
  return BigInt(rows[0]?.next_position ?? 0);
}

/** Whether a subscription has an event behind it; false as well where the event has no position yet. Takes no lock. */
export async function hasHandled(sql: SqlExecutor, subscription: string, eventId: string): Promise<boolean> {
  const { rows } = await sql.query<{ handled: boolean }>(
    `select p.position < c.next_position as handled
       from ledger.events e join ledger.positions p using (sequence)
      cross join ledger.checkpoints c
      where e.event_id = $2 and c.subscription = $1`,
    [subscription, eventId],
  );
  return rows[0]?.handled ?? false;
}
