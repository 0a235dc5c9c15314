/** One process of the fault test: `actor.ts writer|sequencer|subscribers FOLDER NAME PACE`. It is killed at any moment. */
import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import {
  catchUp,
  EventStore,
  openPool,
  Sequencer,
  transactionsOf,
  VersionConflict,
  type NewEvent,
  type Transaction,
} from '@isnad/event-store';
import type { Role } from './cast.js';
import {
  addressOf,
  hasEnded,
  LOG_KEY,
  STREAMS,
  SUBSCRIBERS,
  writeDown,
  WRITERS_PER_PROCESS,
} from './stage.js';

const [role, folder = '', name = '', pace = '0'] = process.argv.slice(2);

/** Milliseconds that a process waits after an error, while PostgreSQL comes back. */
const AFTER_ERROR = 100;

class ChangedMyMind extends Error {}

const note = (text: string): NewEvent => ({
  id: randomUUID(),
  type: 'NoteTaken',
  schemaVersion: 1,
  data: { text },
});

/** Runs work on a pool of its own again and again; a pool whose database was killed is thrown away. */
async function withPools(size: number, work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  while (!hasEnded(folder)) {
    const pool = openPool(addressOf(folder), { max: size, connectionTimeoutMillis: 5_000 });
    try {
      await work(pool);
    } catch {
      await pause(AFTER_ERROR);
    } finally {
      void pool.end().catch(() => undefined);
    }
  }
}

interface Intention {
  readonly parts: readonly { readonly stream: string; readonly events: readonly NewEvent[] }[];
  readonly rollsBack: boolean;
  readonly milliseconds: number;
}

function intend(writer: string): Intention {
  const count = randomInt(10) < 8 ? 1 : 2;
  const streams = Array.from({ length: count }, () => `note-${randomInt(STREAMS)}`).sort();
  const parts = [...new Set(streams)].map((stream) => ({
    stream,
    events: Array.from({ length: 1 + randomInt(4) }, () => note(writer)),
  }));
  return { parts, rollsBack: randomInt(5) === 0, milliseconds: randomInt(10) === 0 ? randomInt(60) : 0 };
}

async function carryOut(transaction: Transaction, intention: Intention): Promise<void> {
  await transaction(async (sql) => {
    const store = new EventStore(sql);
    for (const { stream, events } of intention.parts) {
      await store.append(stream, events, { expectedVersion: 'any', metadata: { actor: 'fault' } });
    }
    if (intention.milliseconds > 0) await sql.query('select pg_sleep($1)', [intention.milliseconds / 1000]);
    if (intention.rollsBack) throw new ChangedMyMind();
  });
}

/** Appends until the end; an append of unknown fate is sent again with the same ids, as a client would. */
async function write(writer: string): Promise<void> {
  let pending: Intention | null = null;
  await withPools(1, async (pool) => {
    const transaction = transactionsOf(pool);
    while (!hasEnded(folder) || pending !== null) {
      pending ??= intend(writer);
      const ids = pending.parts.flatMap(({ events }) => events.map(({ id }) => id));
      try {
        await carryOut(transaction, pending);
        writeDown(folder, writer, 'committed', ids);
      } catch (error) {
        if (error instanceof ChangedMyMind) writeDown(folder, writer, 'rolled-back', ids);
        else if (!(error instanceof VersionConflict)) throw error;
        // A lost race for several versions has aborted the transaction: the same again.
        else continue;
      }
      pending = null;
      await pause(randomInt(Number(pace) + 1));
    }
  });
}

async function follow(subscriber: string): Promise<void> {
  await withPools(2, async (pool) => {
    const options = { store: new EventStore(pool), transaction: transactionsOf(pool), batchSize: 200 };
    for (;;) {
      const handled = await catchUp(
        {
          name: subscriber,
          handle: async (events, sql) => {
            await sql.query(
              `insert into seen (name, position, stream, version, event_id)
               select $1, * from unnest($2::bigint[], $3::text[], $4::int[], $5::uuid[])`,
              [
                subscriber,
                events.map(({ position }) => position.toString()),
                events.map(({ stream }) => stream),
                events.map(({ version }) => version),
                events.map(({ id }) => id),
              ],
            );
          },
        },
        options,
      );
      if (handled === 0) await pause(20);
    }
  });
}

switch (role as Role) {
  case 'writer':
    await Promise.all(
      Array.from({ length: WRITERS_PER_PROCESS }, (_, n) => write(`${name}-${n}-${process.pid}`)),
    );
    break;
  case 'subscribers':
    await Promise.all(SUBSCRIBERS.map(follow));
    break;
  case 'sequencer': {
    // A sequencer connects to one address; where that is gone it is started anew with the next one.
    for (;;) {
      const connectionString = addressOf(folder);
      const sequencer = new Sequencer({ connectionString, signers: () => [LOG_KEY] });
      sequencer.start();
      while (addressOf(folder) === connectionString && sequencer.halted === null) await pause(50);
      if (sequencer.halted !== null) {
        console.error(sequencer.halted.message);
        process.exit(1);
      }
      await sequencer.stop();
    }
  }
}
