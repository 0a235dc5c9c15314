import type { SqlExecutor } from './sql-executor.js';

/** Where a subscription's handler failed last. */
export interface Failure {
  readonly position: bigint;
  readonly attempts: number;
  /** What the handler said. */
  readonly error: string;
  /** Whether the subscription stands still. */
  readonly paused: boolean;
}

/** A subscription stands still at an event that its handler cannot take, and says so at every call. */
export class SubscriptionPaused extends Error {
  override readonly name = 'SubscriptionPaused';
  readonly position: bigint;

  constructor(subscription: string, { position, attempts, error }: Failure, options: ErrorOptions = {}) {
    super(
      `Subscription ${subscription} is paused at position ${position}: its handler failed ${attempts} times (${error}). Repair the handler and run \`isnad subscriptions resume ${subscription}\`, or skip the event.`,
      options,
    );
    this.position = position;
  }
}

/** Characters of an error's message that are kept. */
const LONGEST_MESSAGE = 2_000;

export async function readFailure(sql: SqlExecutor, checkpoint: string): Promise<Failure | null> {
  const { rows } = await sql.query<Omit<Failure, 'position'> & { position: string }>(
    'select position, attempts, error, paused from ledger.subscription_failures where subscription = $1',
    [checkpoint],
  );
  const [row] = rows;
  return row === undefined ? null : { ...row, position: BigInt(row.position) };
}

export async function recordFailure(
  sql: SqlExecutor,
  failed: {
    readonly checkpoint: string;
    readonly position: bigint;
    readonly error: Error;
    /** At this many the subscription is paused. */
    readonly attempts: number;
  },
): Promise<Failure> {
  const error = failed.error.message.slice(0, LONGEST_MESSAGE).replaceAll('\0', '');
  const { rows } = await sql.query<{ attempts: number; paused: boolean }>(
    `insert into ledger.subscription_failures as f (subscription, position, attempts, error, failed_at, paused)
     values ($1, $2, 1, $3, clock_timestamp(), $4 <= 1)
     on conflict (subscription) do update
       set position = excluded.position, error = excluded.error, failed_at = excluded.failed_at,
           attempts = case when f.position = excluded.position then f.attempts + 1 else 1 end,
           paused = case when f.position = excluded.position then f.attempts + 1 else 1 end >= $4
     returning attempts, paused`,
    [failed.checkpoint, failed.position.toString(), error, failed.attempts],
  );
  return {
    position: failed.position,
    error,
    attempts: rows[0]?.attempts ?? 1,
    paused: rows[0]?.paused ?? false,
  };
}
