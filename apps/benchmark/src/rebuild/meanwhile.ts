import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { EventStore, JsonObject } from '@isnad/event-store';
import { ClaimQueries, PositionQueries } from '@isnad/read-models';
import type { LedgerFiller } from './fill-ledger.js';
import { schemaVersionOf } from './history.js';

/** Milliseconds between two articles that come during a rebuild, and between two reads: the load of a busy newsroom. */
const NEW_ARTICLE_EVERY = 50;
const READ_EVERY = 50;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Appends article after article until told to stop. Returns how many events that were. */
export async function articlesComing(
  pool: Pool,
  store: EventStore,
  filler: LedgerFiller,
  stopped: () => boolean,
): Promise<number> {
  let appended = 0;
  while (!stopped()) {
    for (const { stream, event } of filler.next()) {
      const { type, data } = event;
      const id = randomUUID();
      const schemaVersion = schemaVersionOf(event);
      await store.append(stream, [{ id, type, schemaVersion, data: data as object as JsonObject }], {
        expectedVersion: 'any',
        metadata: { actor: 'bench' },
      });
      appended += 1;
    }
    await pool.query('select ledger.sequence_batch(1000)');
    await pause(NEW_ARTICLE_EVERY);
  }
  return appended;
}

export interface Reads {
  readonly answers: number;
  readonly failed: number;
  /** Milliseconds. */
  readonly slowest: number;
}

/** Asks for a page of the newest claims again and again until told to stop. */
export async function reads(source: DataSource, stopped: () => boolean): Promise<Reads> {
  const [claims, positions] = [new ClaimQueries(source), new PositionQueries(source)];
  let [answers, failed, slowest] = [0, 0, 0];
  while (!stopped()) {
    const began = performance.now();
    try {
      await claims.list({ limit: 20 }, await positions.resolve(undefined));
      answers += 1;
    } catch {
      failed += 1;
    }
    slowest = Math.max(slowest, performance.now() - began);
    await pause(READ_EVERY);
  }
  return { answers, failed, slowest };
}
