import { eventually, withDatabase } from '@isnad/testing';
import { EventStore } from './event-store.js';
import type { SequencedEvent } from './event.js';
import { readLag } from './lag.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import { catchUp, type CatchUpOptions, type Subscription } from './subscription.js';
import { resumeSubscription, skipPoisonEvent } from './subscription-repair.js';
import { transactionsOf } from './transaction.js';

const COUNT = 60;
const STREAMS = 7;

describe('a subscription', () => {
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      await pool.query(
        'create table seen (id bigserial, name text, position bigint, stream text, version int)',
      );
      const store = new EventStore(pool);
      for (let n = 0; n < COUNT; n += 1) {
        const category = n % 3 === 0 ? 'claim' : 'note';
        await store.append(`${category}-${n % STREAMS}`, [note(`${n}`)], {
          expectedVersion: 'any',
          metadata: METADATA,
        });
      }
      await pool.query('select ledger.sequence_batch(1000)');
    },
  });
  const store = (): EventStore => new EventStore(database.pool);
  const transaction = () => transactionsOf(database.pool);

  /** Writes down what it sees, and fails at a position for as long as it is told. */
  const recorder = (name: string, failsAt: () => bigint | null = () => null): Subscription => ({
    name,
    handle: async (events, sql) => {
      for (const { position, stream, version } of events) {
        if (position === failsAt()) throw new Error('cannot take it');
        await sql.query('insert into seen (name, position, stream, version) values ($1, $2, $3, $4)', [
          name,
          position,
          stream,
          version,
        ]);
      }
    },
  });
  const run = (subscription: Subscription, options: Partial<CatchUpOptions> = {}): Promise<number> =>
    catchUp(subscription, { store: store(), transaction: transaction(), batchSize: 20, ...options });
  const seenBy = async (name: string): Promise<readonly number[]> => {
    const { rows } = await database.pool.query<{ position: string }>(
      'select position from seen where name = $1 order by id',
      [name],
    );
    return rows.map(({ position }) => Number(position));
  };
  const upTo = (end: number): readonly number[] => Array.from({ length: end }, (_, n) => n);
  const lagOf = async (name: string) =>
    (await readLag(database.pool)).find((one) => one.subscription === name);
  const repair = (subscription: string) => ({ subscription, actor: 'user:spec', reason: 'it is known' });
  const recordOf = async (name: string): Promise<readonly SequencedEvent['data'][]> =>
    (await store().readStream(`subscription-${name}`)).map(({ data }) => data);

  describe('that cannot take one event', () => {
    it('stands still there after five failures and says so, while others go on', async () => {
      const poisoned = recorder('poisoned', () => 33n);
      for (let attempt = 1; attempt < 5; attempt += 1) {
        await expect(run(poisoned)).rejects.toThrow('cannot take it');
        expect(await lagOf('poisoned')).toMatchObject({ paused: false, attempts: attempt, next: '33' });
      }
      await expect(run(poisoned)).rejects.toMatchObject({ name: 'SubscriptionPaused', position: 33n });
      await expect(run(poisoned)).rejects.toThrow('isnad subscriptions resume poisoned');
      expect(await seenBy('poisoned')).toEqual(upTo(33));
      expect(await run(recorder('healthy'))).toBe(COUNT);
    });

    it('is seen in the lag: how many events wait, since when, and why', async () => {
      const lag = await lagOf('poisoned');
      expect(lag).toMatchObject({
        next: '33',
        behind: COUNT - 33,
        paused: true,
        attempts: 5,
        error: 'cannot take it',
      });
      expect(lag?.stalledSeconds).toBeGreaterThan(0);
      expect(await lagOf('healthy')).toMatchObject({
        behind: 0,
        stalledSeconds: 0,
        paused: false,
        error: null,
      });
    });

    it('goes on once its handler is repaired and somebody resumes it, on the record', async () => {
      await resumeSubscription(transaction(), repair('poisoned'));
      expect(await recordOf('poisoned')).toMatchObject([
        { position: '33', error: 'cannot take it', reason: 'it is known' },
      ]);
      expect(await run(recorder('poisoned'))).toBe(COUNT - 33);
      expect(await seenBy('poisoned')).toEqual(upTo(COUNT));
      expect(await lagOf('poisoned')).toMatchObject({ paused: false, attempts: 0 });
    });

    it('goes on without the event where somebody skips it, on the record', async () => {
      const stubborn = recorder('stubborn', () => 12n);
      await expect(run(stubborn, { attempts: 1 })).rejects.toMatchObject({ name: 'SubscriptionPaused' });
      await skipPoisonEvent(transaction(), repair('stubborn'));
      const [skipped] = await store().readAll({ from: 12n, limit: 1 });
      expect(await recordOf('stubborn')).toMatchObject([{ position: '12', eventId: skipped?.id }]);
      await run(stubborn);
      expect(await seenBy('stubborn')).toEqual(upTo(COUNT).filter((position) => position !== 12));
    });

    it('is neither resumed nor skipped where it does not stand still', async () => {
      for (const act of [resumeSubscription, skipPoisonEvent]) {
        await expect(act(transaction(), repair('healthy'))).rejects.toMatchObject({ name: 'NotPaused' });
      }
      expect(await recordOf('healthy')).toEqual([]);
    });

    it('does not count a lost connection or a deadlock against its handler', async () => {
      const unlucky: Subscription = {
        name: 'unlucky',
        handle: (_, sql) => sql.query('select pg_terminate_backend(pg_backend_pid())').then(() => undefined),
      };
      for (let attempt = 0; attempt < 7; attempt += 1) await expect(run(unlucky)).rejects.toThrow();
      expect(await lagOf('unlucky')).toBeUndefined();
      const deadlocked: Subscription = {
        name: 'deadlocked',
        handle: () => Promise.reject(Object.assign(new Error('deadlock detected'), { code: '40P01' })),
      };
      for (let attempt = 0; attempt < 7; attempt += 1)
        await expect(run(deadlocked)).rejects.toThrow('deadlock');
      expect((await lagOf('deadlocked'))?.attempts ?? 0).toBe(0);
    });
  });

  describe('that several consumers share', () => {
    const partitions = [0, 1, 2].map((index) => ({ index, of: 3 }));

    it('gives every event to exactly one of them, each stream to one and in its order', async () => {
      const handled = await Promise.all(
        partitions.map((partition) => run(recorder('shared'), { partition, batchSize: 7 })),
      );
      expect(handled.reduce((sum, count) => sum + count, 0)).toBe(COUNT);
      expect(handled.filter((count) => count > 0).length).toBeGreaterThan(1);
      expect([...(await seenBy('shared'))].sort((a, b) => a - b)).toEqual(upTo(COUNT));
      const { rows } = await database.pool.query<{ ordered: boolean }>(
        `select bool_and(version = before + 1) as ordered from (
           select version, lag(version, 1, 0) over (partition by stream order by id) as before from seen where name = 'shared') v`,
      );
      expect(rows[0]?.ordered).toBe(true);
    });

    it('stands still for the streams of one of them only', async () => {
      const [event] = await store().readAll({ from: 20n, limit: 1 });
      const failing = recorder('split', () => event?.position ?? null);
      const outcomes = await Promise.allSettled(
        partitions.map((partition) => run(failing, { partition, attempts: 1 })),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'fulfilled', 'rejected']);
      const paused = (await readLag(database.pool)).filter(({ paused: stands }) => stands);
      expect(paused.map(({ subscription }) => subscription)).toEqual([
        expect.stringMatching(/^split\/[012]-of-3$/),
      ]);
      await skipPoisonEvent(transaction(), repair(paused[0]?.subscription ?? ''));
      await Promise.all(partitions.map((partition) => run(failing, { partition })));
      expect(await seenBy('split')).toHaveLength(COUNT - 1);
    });
  });

  it('can read one category only', async () => {
    const claims = await store().readAll({ from: 5n, limit: 4, category: 'claim' });
    expect(claims.map(({ position }) => position)).toEqual([6n, 9n, 12n, 15n]);
    expect(claims.every(({ stream }) => stream.startsWith('claim-'))).toBe(true);
    await eventually(async () => (await store().readAll({ from: 0n, category: 'nothing' })).length === 0);
  });
});
