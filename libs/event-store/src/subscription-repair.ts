import { randomUUID } from 'node:crypto';
import { EventStore } from './event-store.js';
import type { SqlExecutor, Transaction } from './sql-executor.js';
import { readFailure } from './subscription-failure.js';

export interface Repair {
  /** Name of the checkpoint, with its partition. */
  readonly subscription: string;
  /** 'user:<name>': who decides. */
  readonly actor: string;
  /** Why, in words. */
  readonly reason: string;
}

/** There is nothing to resume or to skip. */
export class NotPaused extends Error {
  override readonly name = 'NotPaused';
  constructor(subscription: string) {
    super(`Subscription ${subscription} is not paused.`);
  }
}

/**
 * Lets a paused subscription try its event again, as often as at first; on the record.
 *
 * @throws NotPaused
 */
export function resumeSubscription(transaction: Transaction, repair: Repair): Promise<void> {
  return repaired(transaction, repair, 'SubscriptionResumed', async (sql) => {
    await sql.query('delete from ledger.subscription_failures where subscription = $1', [
      repair.subscription,
    ]);
  });
}

/**
 * Lets a paused subscription go on behind the event that it cannot take; on the record, with the event's id and error.
 *
 * @throws NotPaused
 */
export function skipPoisonEvent(transaction: Transaction, repair: Repair): Promise<void> {
  return repaired(transaction, repair, 'SubscriptionEventSkipped', async (sql, position) => {
    await sql.query('update ledger.checkpoints set next_position = $2 where subscription = $1', [
      repair.subscription,
      (position + 1n).toString(),
    ]);
    await sql.query('delete from ledger.subscription_failures where subscription = $1', [
      repair.subscription,
    ]);
  });
}

/** The decision and its record are one transaction; the checkpoint's lock keeps a running consumer out. */
async function repaired(
  transaction: Transaction,
  { subscription, actor, reason }: Repair,
  type: 'SubscriptionResumed' | 'SubscriptionEventSkipped',
  work: (sql: SqlExecutor, position: bigint) => Promise<void>,
): Promise<void> {
  await transaction(async (sql) => {
    await sql.query('select from ledger.checkpoints where subscription = $1 for update', [subscription]);
    const failure = await readFailure(sql, subscription);
    if (!failure?.paused) throw new NotPaused(subscription);
    const store = new EventStore(sql);
    const [event] = await store.readAll({ from: failure.position, limit: 1 });
    const data = {
      subscription,
      position: failure.position.toString(),
      eventId: event?.id ?? null,
      error: failure.error,
      attempts: failure.attempts,
      reason,
    };
    await store.append(
      `subscription-${subscription.replaceAll('/', '.')}`,
      [{ id: randomUUID(), type, schemaVersion: 1, data }],
      {
        expectedVersion: 'any',
        metadata: { actor, ...(event === undefined ? {} : { causationId: event.id }) },
      },
    );
    await work(sql, failure.position);
  });
}
