import type { Moment, Position } from '@isnad/claim-model';
import type { SqlExecutor } from '@isnad/event-store';
import { NEWSROOM } from '../newsroom.js';
import { LIVE, shapeOf } from './generation.js';

/** A rebuild that somebody asked for. */
export interface RebuildRequest {
  readonly rebuildId: string;
  readonly requestedAt: Moment;
  readonly requestedBy: string;
  /** Events that the new generation holds. */
  readonly done: Position;
  /** How many events the ledger held when this was noted. */
  readonly size: Position;
  /**
   * How much of its indexes is made, 0 … 1; null while its events come in.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly indexed: number | null;
  /** null while it goes on. */
  readonly finishedAt: Moment | null;
  /** Why the last attempt failed; it is tried again. null where none did. */
  readonly failure: string | null;
}

export interface ReadModelState {
  /** Names the shape of the tables that are read; null: of a release that named none. */
  readonly shape: string | null;
  /** The next position that the tables wait for. */
  readonly nextPosition: Position;
  /** The newest request; null where none was ever made. */
  readonly rebuild: RebuildRequest | null;
}

interface Row {
  readonly rebuild_id: string;
  readonly requested_at: Date;
  readonly requested_by: string;
  readonly done: string;
  readonly size: string;
  readonly indexed: number | null;
  readonly finished_at: Date | null;
  readonly failure: string | null;
}

/** What was asked for, on a row that outlives whoever works on it. */
export class RebuildRequests {
  constructor(private readonly sql: SqlExecutor) {}

  /** Asks for a rebuild; one that is open already is the answer as well. */
  async ask(requestedBy: string): Promise<RebuildRequest> {
    await this.sql.query(
      `insert into projection.rebuilds (requested_by, size)
         select $1, coalesce(max(position) + 1, 0) from ledger.positions on conflict do nothing`,
      [requestedBy],
    );
    const newest = await this.newest();
    if (newest === null) throw new Error('The request for a rebuild was not kept.');
    return newest;
  }

  async newest(): Promise<RebuildRequest | null> {
    const { rows } = await this.sql.query<Row>(
      'select * from projection.rebuilds order by rebuild_id desc limit 1',
    );
    const [row] = rows;
    if (row === undefined) return null;
    return {
      rebuildId: row.rebuild_id,
      requestedAt: row.requested_at.toISOString(),
      requestedBy: row.requested_by,
      done: row.done,
      size: row.size,
      indexed: row.indexed,
      finishedAt: row.finished_at?.toISOString() ?? null,
      failure: row.failure,
    };
  }

  /** The one that nobody has finished. */
  async open(): Promise<RebuildRequest | null> {
    const newest = await this.newest();
    return newest?.finishedAt === null ? newest : null;
  }

  async note(rebuildId: string, done: bigint, size: bigint): Promise<void> {
    await this.sql.query(
      'update projection.rebuilds set done = $2, size = $3, failure = null where rebuild_id = $1',
      [rebuildId, done.toString(), size.toString()],
    );
  }

  async noteIndexed(rebuildId: string, share: number): Promise<void> {
    await this.sql.query(
      // What was measured before the end may be written after it.
      'update projection.rebuilds set indexed = $2, failure = null where rebuild_id = $1 and finished_at is null',
      [rebuildId, share],
    );
  }

  async fail(rebuildId: string, message: string): Promise<void> {
    await this.sql.query('update projection.rebuilds set failure = $2 where rebuild_id = $1', [
      rebuildId,
      message,
    ]);
  }

  async finish(rebuildId: string, nextPosition: bigint): Promise<void> {
    await this.sql.query(
      `update projection.rebuilds set done = $2, size = greatest(size, $2), indexed = 1, failure = null, finished_at = now()
        where rebuild_id = $1`,
      [rebuildId, nextPosition.toString()],
    );
  }

  async state(): Promise<ReadModelState> {
    const { rows } = await this.sql.query<{ next_position: string }>(
      'select next_position from ledger.checkpoints where subscription = $1',
      [NEWSROOM],
    );
    return {
      shape: await shapeOf(this.sql, LIVE),
      nextPosition: rows[0]?.next_position ?? '0',
      rebuild: await this.newest(),
    };
  }
}
