import { withDatabase } from '@isnad/testing';
import { EventStore } from './event-store.js';
import { eventStoreMigrations, migrate } from './migrations.js';
import { METADATA, note } from './sample-events.js';
import { signers } from './sample-keys.js';
import { extendTree } from './tree/extend-tree.js';

const ATTACKS = [
  `update ledger.events set type = 'Forged'`,
  `update ledger.events set type = 'Forged' where false`,
  'delete from ledger.events',
  'truncate ledger.events cascade',
  `insert into ledger.events (event_id, stream, version, type, schema_version, recorded_at, canonical)
   select event_id, stream, version, type, schema_version, recorded_at, canonical from ledger.events
   on conflict (event_id) do update set canonical = '{}'`,
  `merge into ledger.events e using (select 1) as one on true when matched then delete`,
  'update ledger.positions set position = position + 100',
  `update ledger.positions set leaf_hash = sha256('forged')`,
  'delete from ledger.positions',
  'truncate ledger.positions',
  `update ledger.tile_roots set hash = sha256('forged')`,
  'delete from ledger.tile_roots',
  'truncate ledger.tile_roots',
  `update ledger.tree_heads set note = 'forged'`,
  'delete from ledger.tree_heads',
  'truncate ledger.tree_heads',
  `update ledger.log_keys set verifier_key = 'forged'`,
  'delete from ledger.log_keys',
  'truncate ledger.log_keys',
  `update ledger.cosignatures set signature_line = 'forged'`,
  'delete from ledger.cosignatures',
  'truncate ledger.cosignatures',
] as const;

describe('a fact in the ledger', () => {
  const database = withDatabase({
    prepare: async (pool) => {
      await migrate(pool, eventStoreMigrations);
      const store = new EventStore(pool);
      await store.append('note-a', [note('one')], { expectedVersion: 'any', metadata: METADATA });
      await pool.query('select ledger.sequence_batch(10)');
    },
  });

  /** Runs statements in one session, and ends it whatever happens. */
  async function session(...statements: readonly string[]): Promise<void> {
    const client = await database.pool.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      client.release(true);
    }
  }

  describe.each(ATTACKS)('%s', (attack) => {
    it('is refused to the owner', async () => {
      await expect(session(attack)).rejects.toMatchObject({ code: 'ISN09' });
    });

    it('is refused to a superuser that switches ordinary triggers off', async () => {
      const off = 'set session_replication_role = replica';
      await expect(session(off, attack)).rejects.toMatchObject({ code: 'ISN09' });
    });

    it('is refused to the application’s role, which lacks the right', async () => {
      await expect(session('set role isnad_app', attack)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('can be appended, read and given a position by the application’s role, by the functions alone', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('set role isnad_app');
      const store = new EventStore(client);
      await store.append('note-b', [note('two')], { expectedVersion: 'none', metadata: METADATA });
      await client.query('select ledger.sequence_batch(10)');
      await extendTree(client, signers());
      expect((await store.readAll({ from: 0n })).map((event) => event.stream)).toEqual(['note-a', 'note-b']);
      for (const forged of [
        `insert into ledger.positions values (7, 7, sha256('forged'))`,
        `insert into ledger.tile_roots values (1, 0, sha256('forged'))`,
        `insert into ledger.tree_heads values (7, 'forged')`,
        `insert into ledger.log_keys values ('forged', 7)`,
        `insert into ledger.cosignatures values (7, 'forged', 'forged')`,
      ]) {
        await expect(client.query(forged)).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      client.release(true);
    }
  });
});
