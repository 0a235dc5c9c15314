import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync, chownSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import {
  EventStore,
  eventStoreMigrations,
  migrate,
  openPool,
  readTreeHead,
  Sequencer,
  verifyLedger,
} from '@isnad/event-store';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@isnad/local-runtime';
import { eventually } from '@isnad/testing';
import { parseCheckpoint } from '@isnad/transparency-log';
import { LOG_KEY } from './stage.js';

describe('a base backup that was taken while events came', () => {
  const folders = ['original', 'restored'].map((name) => {
    const folder = mkdtempSync(join(tmpdir(), `isnad-backup-${name}-`));
    chmodSync(folder, 0o711); // where root runs the specs, another user runs the server
    return folder;
  });
  const [original = '', restored = ''] = folders;
  const servers: EmbeddedPostgres[] = [];
  const sequencers: Sequencer[] = [];

  afterAll(async () => {
    for (const sequencer of sequencers) await sequencer.stop();
    for (const server of servers) await server.stop();
    for (const folder of folders) {
      const cluster = realpathSync(join(folder, 'postgres'));
      if (dirname(cluster) !== realpathSync(folder))
        rmSync(dirname(cluster), { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);

  const start = async (folder: string): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ dataDirectory: folder });
    servers.push(server);
    return server;
  };
  const sequence = (server: EmbeddedPostgres): Sequencer => {
    const sequencer = new Sequencer({ connectionString: server.url, signers: () => [LOG_KEY] });
    sequencer.start();
    sequencers.push(sequencer);
    return sequencer;
  };
  const append = (pool: pg.Pool, n: number) =>
    new EventStore(pool).append(
      `note-${n % 5}`,
      [{ id: crypto.randomUUID(), type: 'NoteTaken', schemaVersion: 1, data: { n } }],
      { expectedVersion: 'any', metadata: { actor: 'backup' } },
    );
  const headOf = async (pool: pg.Pool) => parseCheckpoint((await readTreeHead(pool)) ?? '');
  const copy = (from: string, to: string) => spawnSync('cp', ['-a', from, to]);

  it('holds what was signed before it, verifies, and goes on', async () => {
    const server = await start(original);
    const pool = openPool(server.url, { max: 4 });
    await migrate(pool, eventStoreMigrations);
    const sequencer = sequence(server);
    for (let n = 0; n < 400; n += 1) await append(pool, n);
    const kept = await eventually(async () => {
      const head = await headOf(pool);
      return head.size === 400 && head;
    });

    // PostgreSQL's low-level backup interface: any copy of the files between start and stop, and the log up to stop.
    const session = new pg.Client({ connectionString: server.url });
    await session.connect();
    await session.query(`select pg_backup_start('isnad', true)`);
    let writing = true;
    const writer = (async () => {
      for (let n = 400; writing; n += 1) await append(pool, n);
    })();
    const [from, to] = [realpathSync(join(original, 'postgres')), join(restored, 'postgres')];
    copy(from, to);
    const { rows } = await session.query<{ labelfile: string }>(
      'select labelfile from pg_backup_stop(false)',
    );
    await session.query('select pg_switch_wal()');
    await session.end();
    copy(`${join(from, 'pg_wal')}/.`, join(to, 'pg_wal'));
    writing = false;
    await writer;
    await sequencer.stop();
    await pool.end();

    for (const left of ['postmaster.pid', 'postmaster.opts']) rmSync(join(to, left), { force: true });
    const label = join(to, 'backup_label');
    writeFileSync(label, rows[0]?.labelfile ?? '');
    const { uid, gid } = statSync(join(to, 'PG_VERSION'));
    chownSync(label, uid, gid);
    copy(join(original, 'postgres.password'), join(restored, 'postgres.password'));

    const second = await start(restored);
    const copied = openPool(second.url, { max: 4 });
    try {
      const verified = await verifyLedger(copied, { keys: [LOG_KEY.verifier], held: [kept] });
      expect(verified).toMatchObject({ outcome: 'verified', finding: null });
      expect(verified.size).toBeGreaterThanOrEqual(400);
      sequence(second);
      for (let n = 0; n < 50; n += 1) await append(copied, n);
      await eventually(async () => {
        const { rows: waiting } = await copied.query('select from ledger.unsequenced');
        return waiting.length === 0 && (await headOf(copied)).size >= verified.size + 50;
      });
      const later = await verifyLedger(copied, { keys: [LOG_KEY.verifier], held: [kept] });
      expect(later).toMatchObject({ outcome: 'verified', finding: null });
    } finally {
      await copied.end();
    }
  }, 180_000);
});
