import type { SqlExecutor } from './sql-executor.js';

/** How far a subscription is behind the ledger. */
export interface SubscriptionLag {
  readonly subscription: string;
  /** The next position that it will handle. */
  readonly next: string;
  /** Events that have a position and are not handled. */
  readonly behind: number;
  /** Seconds since the oldest of them was recorded; 0 where there is none. */
  readonly stalledSeconds: number;
  readonly paused: boolean;
  /** Failures of its handler at the next position; 0 where it works. */
  readonly attempts: number;
  /** What the handler said last; null where it works. */
  readonly error: string | null;
}

/** All subscriptions that have ever read, by name. */
export async function readLag(sql: SqlExecutor): Promise<readonly SubscriptionLag[]> {
  const { rows } = await sql.query<SubscriptionLag>(
    `select c.subscription, c.next_position::text as next,
            greatest(ledger.size - c.next_position, 0)::float8 as behind,
            coalesce(extract(epoch from clock_timestamp() - e.recorded_at), 0)::float8 as "stalledSeconds",
            coalesce(f.paused, false) as paused, coalesce(f.attempts, 0) as attempts, f.error
       from ledger.checkpoints c
       cross join (select coalesce(max(position) + 1, 0) as size from ledger.positions) as ledger
       left join ledger.positions p on p.position = c.next_position
       left join ledger.events e on e.sequence = p.sequence
       left join ledger.subscription_failures f on f.subscription = c.subscription
      order by c.subscription`,
  );
  return rows;
}
