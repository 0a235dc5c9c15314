import { withDatabase } from '@isnad/testing';
import { EventStore, type Partition } from './event-store.js';
import type { SequencedEvent } from './event.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';

const EVENTS = 30;
/** Characters of each event's text. */
const LONG = 10_000;

describe('pieces of the ledger', () => {
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      const options = { expectedVersion: 'any', metadata: METADATA } as const;
      for (let n = 0; n < EVENTS; n += 1)
        await new EventStore(pool).append(`note-${n}`, [note('x'.repeat(LONG))], options);
      await pool.query('select ledger.sequence_batch(1000)');
    },
  });

  /** Follows the ledger to its end. */
  async function follow(limit: number, bytes: number, partition?: Partition): Promise<Followed> {
    const store = new EventStore(database.pool);
    const events: SequencedEvent[] = [];
    const sizes: number[] = [];
    for (let [from, atEnd] = [0n, false]; !atEnd;) {
      const piece = await store.readPiece({ from, limit, bytes, partition });
      events.push(...piece.events);
      sizes.push(piece.events.length);
      ({ next: from, atEnd } = piece);
    }
    return { positions: events.map(({ position }) => Number(position)), sizes };
  }

  interface Followed {
    readonly positions: readonly number[];
    readonly sizes: readonly number[];
  }

  const all = Array.from({ length: EVENTS }, (_, n) => n);

  it('hold fewer events where these are large, and leave none out', async () => {
    const { positions, sizes } = await follow(100, 3.5 * LONG);
    expect(positions).toEqual(all);
    expect(Math.max(...sizes)).toBe(4);
  });

  it('hold one event that is larger than a piece may be', async () => {
    const { positions, sizes } = await follow(100, 1);
    expect(positions).toEqual(all);
    expect(Math.max(...sizes)).toBe(1);
  });

  it('end at their number of positions where the bytes would go on', async () => {
    const { positions, sizes } = await follow(7, 1e9);
    expect(positions).toEqual(all);
    expect(sizes).toEqual([7, 7, 7, 7, 2]);
  });

  it('give each of several consumers its own events, however small the pieces are', async () => {
    const shares = await Promise.all(
      [0, 1, 2].map((index) => follow(100, 2 * LONG, { index, of: 3 }).then(({ positions }) => positions)),
    );
    expect(shares.flat().sort((a, b) => a - b)).toEqual(all);
    expect(shares.every((share) => share.length > 0)).toBe(true);
  });
});
