import type pg from 'pg';
import { eventually, withDatabase } from '@isnad/testing';
import { EventStore } from './event-store.js';
import type { SequencedEvent } from './event.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import type { SqlExecutor } from './sql-executor.js';
import { followLedger } from './follow-ledger.js';
import { catchUp, hasHandled, type Subscription } from './subscription.js';
import { transactionsOf } from './transaction.js';

describe('a subscription', () => {
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      await pool.query('create table seen (name text, position bigint)');
      for (let n = 0; n < 25; n += 1) await append(pool, `note ${n}`);
    },
  });

  async function append(pool: pg.Pool, text: string): Promise<void> {
    const options = { expectedVersion: 'any', metadata: METADATA } as const;
    await new EventStore(pool).append('note-a', [note(text)], options);
    await pool.query('select ledger.sequence_batch(1000)');
  }

  /** Writes down what it sees. */
  const recorder = (
    name: string,
    before: (events: readonly SequencedEvent[]) => void | Promise<void> = () => undefined,
  ): Subscription => ({
    name,
    handle: async (events, sql) => {
      for (const { position } of events)
        await sql.query('insert into seen values ($1, $2)', [name, position]);
      await before(events);
    },
  });

  const seenBy = async (name: string, sql: SqlExecutor = database.pool): Promise<readonly number[]> => {
    const { rows } = await sql.query<{ position: string }>('select position from seen where name = $1', [
      name,
    ]);
    return rows.map((row) => Number(row.position));
  };

  const run = (subscription: Subscription, batchSize?: number): Promise<number> =>
    catchUp(subscription, {
      store: new EventStore(database.pool),
      transaction: transactionsOf(database.pool),
      ...(batchSize === undefined ? {} : { batchSize }),
    });

  const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, n) => n);

  it('sees every event once and in order, batch by batch, and later only what is new', async () => {
    const batches: number[] = [];
    const subscription = recorder('batches', (events) => void batches.push(events.length));
    expect(await run(subscription, 10)).toBe(25);
    expect(batches).toEqual([10, 10, 5]);
    expect(await seenBy('batches')).toEqual(upTo(25));
    expect(await run(subscription, 10)).toBe(0);
    await append(database.pool, 'new');
    expect(await run(subscription)).toBe(1);
    expect(await seenBy('batches')).toEqual(upTo(26));
  });

  it('tells which events it has behind it, and of one without a position that it has not', async () => {
    const { pool } = database;
    const store = new EventStore(pool);
    const [event, unsequenced] = [note('asked for'), note('not yet in the order')];
    const options = { expectedVersion: 'any', metadata: METADATA } as const;
    await store.append('note-asked', [event], options);
    await pool.query('select ledger.sequence_batch(1000)');
    const subscription = recorder('asked');
    expect(await hasHandled(pool, 'asked', event.id)).toBe(false);
    await run(subscription);
    expect(await hasHandled(pool, 'asked', event.id)).toBe(true);
    await store.append('note-asked', [unsequenced], options);
    expect(await hasHandled(pool, 'asked', unsequenced.id)).toBe(false);
    await pool.query('select ledger.sequence_batch(1000)');
    expect(await hasHandled(pool, 'asked', unsequenced.id)).toBe(false);
    await run(subscription);
    expect(await hasHandled(pool, 'asked', unsequenced.id)).toBe(true);
  });

  it('loses neither events nor its place where the handler fails after it has written', async () => {
    let fails = true;
    const subscription = recorder('unlucky', (events) => {
      if (fails && events.some((event) => event.position === 12n)) throw new Error('out of ink');
    });
    await expect(run(subscription, 10)).rejects.toThrow('out of ink');
    expect(await seenBy('unlucky')).toEqual(upTo(12)); // those before it were taken one by one
    fails = false;
    await run(subscription, 10);
    const { length } = await new EventStore(database.pool).readAll({ from: 0n });
    expect(await seenBy('unlucky')).toEqual(upTo(length));
  });

  it('loses neither events nor its place where its connection dies before the commit', async () => {
    let kills = true;
    const subscription: Subscription = {
      name: 'killed',
      handle: async (events, sql) => {
        await recorder('killed').handle(events, sql);
        if (!kills) return;
        kills = false;
        const { rows } = await sql.query<{ pid: number }>('select pg_backend_pid() as pid');
        await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
      },
    };
    await expect(run(subscription, 10)).rejects.toThrow();
    expect(await seenBy('killed')).toEqual([]);
    await run(subscription, 10);
    const { length } = await new EventStore(database.pool).readAll({ from: 0n });
    expect(await seenBy('killed')).toEqual(upTo(length));
  });

  it('is worked on by one runner at a time: many at once see every event once', async () => {
    await Promise.all(Array.from({ length: 6 }, () => run(recorder('crowded'), 3)));
    const { length } = await new EventStore(database.pool).readAll({ from: 0n });
    expect(await seenBy('crowded')).toEqual(upTo(length));
  });

  describe('that follows the ledger', () => {
    const errors: Error[] = [];
    const follow = (work: () => Promise<unknown>) =>
      followLedger({ connectionString: database.url, work, onError: (error) => errors.push(error) });

    const listener = async (): Promise<number> => {
      const { rows } = await database.pool.query<{ pid: number }>(
        `select pid from pg_stat_activity
          where datname = current_database() and application_name = 'isnad-follower'`,
      );
      return rows[0]?.pid ?? 0;
    };

    it('works at once, and again whenever events get their positions', async () => {
      const following = follow(() => run(recorder('follower')));
      const store = new EventStore(database.pool);
      const all = async (): Promise<boolean> =>
        BigInt((await seenBy('follower')).length) === (await store.size());
      await eventually(all);
      for (let n = 0; n < 5; n += 1) {
        const before = Date.now();
        await append(database.pool, `live ${n}`);
        await eventually(all);
        expect(Date.now() - before).toBeLessThan(900); // the notification, not the poll of each second
      }
      await following.stop();
      expect(await listener()).toBe(0);
    });

    it('goes on after its connection was killed and after failed work', async () => {
      let fails = 1;
      const following = follow(async () => {
        if (fails-- > 0) throw new Error('not today');
        await run(recorder('survivor'));
      });
      await eventually(async () => (await seenBy('survivor')).length > 0);
      await database.pool.query('select pg_terminate_backend($1)', [await listener()]);
      await append(database.pool, 'after the kill');
      const size = await new EventStore(database.pool).size();
      await eventually(async () => BigInt((await seenBy('survivor')).length) === size);
      await following.stop();
      expect(errors.map((error) => error.message)).toContain('not today');
    });

    it('waits between attempts where the database cannot be reached', async () => {
      let attempts = 0;
      const following = followLedger({
        connectionString: 'postgresql://nobody@127.0.0.1:1/nowhere',
        work: () => Promise.resolve(),
        onError: () => (attempts += 1),
      });
      await eventually(() => attempts >= 2, { within: 5_000 });
      expect(attempts).toBe(2);
      await following.stop();
    });
  });
});
