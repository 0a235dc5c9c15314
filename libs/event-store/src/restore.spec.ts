import pg from 'pg';
import { withDatabase } from '@isnad/testing';
import { parseCheckpoint } from '@isnad/transparency-log';
import { verifyLedger } from './audit/verify-ledger.js';
import { EventStore } from './event-store.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import { LOG_KEY } from './sample-keys.js';
import { extendTree } from './tree/extend-tree.js';
import { readTreeHead } from './tree/tree-heads.js';

/** In the order in which pg_dump loads data: what is referred to first. */
const TABLES = [
  'events',
  'unsequenced',
  'positions',
  'checkpoints',
  'tile_roots',
  'tree_heads',
  'log_keys',
  'cosignatures',
  'subscription_failures',
] as const;

describe('a ledger that is restored into another database', () => {
  const database = withDatabase({ prepare: (pool) => migrate(pool, eventStoreMigrations) });

  it('keeps its order and its proofs, and goes on with what had no position and with new events', async () => {
    const store = new EventStore(database.pool);
    const any = { expectedVersion: 'any', metadata: METADATA } as const;
    for (const text of ['one', 'two', 'three']) await store.append('note-a', [note(text)], any);
    await database.pool.query('select ledger.sequence_batch(10)');
    await extendTree(database.pool, [LOG_KEY]);
    await store.append('note-a', [note('without position')], any);

    const copy = new pg.Pool({ connectionString: await database.another(), max: 2 });
    try {
      await migrate(copy, eventStoreMigrations);
      for (const table of TABLES) {
        const { rows } = await database.pool.query<{ rows: string }>(
          `select coalesce(json_agg(t), '[]')::text as rows from ledger.${table} t`,
        );
        await copy.query(
          `insert into ledger.${table} overriding system value
           select * from json_populate_recordset(null::ledger.${table}, $1)`,
          [rows[0]?.rows],
        );
      }
      await copy.query(
        `select setval(pg_get_serial_sequence('ledger.events', 'sequence'), (select max(sequence) from ledger.events))`,
      );

      const restored = new EventStore(copy);
      expect(await restored.readAll({ from: 0n })).toEqual(await store.readAll({ from: 0n }));
      await restored.append('note-a', [note('new')], any);
      await copy.query('select ledger.sequence_batch(10)');
      await extendTree(copy, [LOG_KEY]);
      const kept = parseCheckpoint((await readTreeHead(database.pool)) ?? '');
      expect(await verifyLedger(copy, { keys: [LOG_KEY.verifier], held: [kept] })).toMatchObject({
        outcome: 'verified',
        size: 5,
      });
      const all = await restored.readAll({ from: 0n });
      expect(all.map((event) => [event.position, event.version, event.data['text']])).toEqual([
        [0n, 1, 'one'],
        [1n, 2, 'two'],
        [2n, 3, 'three'],
        [3n, 4, 'without position'],
        [4n, 5, 'new'],
      ]);
    } finally {
      await copy.end();
    }
  });
});
