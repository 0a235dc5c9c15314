import { eventually, withDatabase } from '@isnad/testing';
import { VersionConflict } from './errors.js';
import { EventStore } from './event-store.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import { signers } from './sample-keys.js';
import { Sequencer } from './sequencer.js';
import { followLedger, type Following } from './follow-ledger.js';
import { catchUp } from './subscription.js';
import { transactionsOf } from './transaction.js';

const WRITERS = 32;
const STREAMS = 12;
const ROUNDS = 25;
const SUBSCRIBERS = ['one', 'two', 'three'] as const;

interface Seen {
  readonly name: string;
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly event_id: string;
}

describe('32 writers on 12 streams, with rollbacks, slow transactions and two sequencers', () => {
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      await pool.query(
        'create table seen (id bigserial, name text, position bigint, stream text, version int, event_id uuid)',
      );
    },
    connections: WRITERS + 8,
  });

  it('three subscribers see every committed event exactly once, densely, each stream in its order', async () => {
    const store = new EventStore(database.pool);
    const transaction = transactionsOf(database.pool);
    const committed = new Set<string>();

    const write = async (writer: number): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        // A fixed pseudo-random walk: the same mix in every run, whatever the interleaving.
        const dice = (writer * 7_919 + round * 104_729) % 100;
        const streams = [
          `note-${(writer + round) % STREAMS}`,
          `note-${(writer * 5 + round * 3) % STREAMS}`,
        ].sort();
        const events = [note(`${writer}/${round}`), note(`${writer}/${round}+`)];
        try {
          await transaction(async (sql) => {
            const inside = store.within(sql);
            await inside.append(streams[0] ?? '', events, { expectedVersion: 'any', metadata: METADATA });
            if (dice < 20) await sql.query('select pg_sleep(0.02)');
            if (dice % 3 === 0) throw new Rollback();
            if (dice % 5 === 0 && streams[1] !== streams[0]) {
              const more = note(`${writer}/${round}++`);
              await inside.append(streams[1] ?? '', [more], { expectedVersion: 'any', metadata: METADATA });
              events.push(more);
            }
          });
          for (const event of events) committed.add(event.id);
        } catch (error) {
          // The last two: a lost race for two versions at once, which aborts the transaction.
          if (!(error instanceof Rollback) && !(error instanceof VersionConflict)) throw error;
        }
      }
    };

    const sequencers = [1, 2].map(() => new Sequencer({ connectionString: database.url, signers }));
    for (const sequencer of sequencers) sequencer.start();
    const following: Following[] = SUBSCRIBERS.map((name) =>
      followLedger({
        connectionString: database.url,
        work: () =>
          catchUp(
            {
              name,
              handle: async (events, sql) => {
                for (const { position, stream, version, id } of events) {
                  await sql.query(
                    'insert into seen (name, position, stream, version, event_id) values ($1, $2, $3, $4, $5)',
                    [name, position, stream, version, id],
                  );
                }
              },
            },
            { store, transaction, batchSize: 50 },
          ),
      }),
    );

    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    const total = committed.size;
    expect(total).toBeGreaterThan(WRITERS * ROUNDS * 0.6);
    await eventually(
      async () => {
        const { rows } = await database.pool.query<{ count: number }>(
          'select count(*)::int as count from seen',
        );
        return rows[0]?.count === total * SUBSCRIBERS.length;
      },
      { within: 20_000, every: 50, what: `${total} events at three subscribers` },
    );
    await Promise.all(following.map((one) => one.stop()));
    await Promise.all(sequencers.map((one) => one.stop()));

    for (const name of SUBSCRIBERS) {
      const { rows } = await database.pool.query<Seen>('select * from seen where name = $1 order by id', [
        name,
      ]);
      expect(rows.map((row) => Number(row.position))).toEqual(Array.from({ length: total }, (_, n) => n));
      expect(new Set(rows.map((row) => row.event_id))).toEqual(committed);
      const versions = new Map<string, number>();
      for (const { stream, version } of rows) {
        expect(version).toBe((versions.get(stream) ?? 0) + 1);
        versions.set(stream, version);
      }
    }
  });
});

class Rollback extends Error {}
