import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { EventStore, eventStoreMigrations, migrate, openPool, verifyLedger } from '@isnad/event-store';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@isnad/local-runtime';
import { eventually } from '@isnad/testing';
import { Cast, childrenOf, killNow } from './cast.js';
import { addressOf, announceEnd, idsOf, LOG_KEY, publishAddress, SUBSCRIBERS } from './stage.js';

/** ISNAD_FAULT=full: the size that the promises are made for. By default what fits into every test run. */
const full = process.env['ISNAD_FAULT'] === 'full';
const EVENTS = full ? 50_000 : 2_500;
const KILLS = full ? 50 : 6;
/** Milliseconds between two kills. */
const PAUSE = full ? 1_200 : 700;
/** Milliseconds that a writer rests after an append, at the most: the kills must meet many events, not all of them few. */
const PACE = full ? 150 : 400;
const WITHIN = full ? 1_800_000 : 120_000;

describe(`32 writers with rollbacks and slow transactions, two sequencers, three subscribers, ${KILLS} kills`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-fault-'));
  chmodSync(folder, 0o711); // where root runs the specs, another user runs the server
  const cast = new Cast(folder, PACE);
  let postgres: EmbeddedPostgres;
  let elsewhere: pg.Client | null = null;

  const startPostgres = async (): Promise<void> => {
    postgres = await startEmbeddedPostgres({ dataDirectory: folder });
    publishAddress(folder, postgres.url);
  };

  /** A transaction of another database of the cluster that has written and never ends. */
  const disturb = async (): Promise<true> => {
    const url = new URL(postgres.url);
    url.pathname = '/elsewhere';
    elsewhere = new pg.Client({ connectionString: url.href });
    elsewhere.on('error', () => undefined);
    await elsewhere.connect();
    await elsewhere.query('begin; insert into facts values (1)');
    return true;
  };

  const asked = async <T>(work: (pool: pg.Pool) => Promise<T>): Promise<T> => {
    const pool = openPool(addressOf(folder), { max: 2 });
    try {
      return await work(pool);
    } finally {
      await pool.end();
    }
  };

  beforeAll(async () => {
    await startPostgres();
    await asked(async (pool) => {
      await migrate(pool, eventStoreMigrations);
      await pool.query(
        'create table seen (id bigserial, name text, position bigint, stream text, version int, event_id uuid)',
      );
      await pool.query('create database elsewhere');
    });
    const url = new URL(postgres.url);
    url.pathname = '/elsewhere';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query('create table facts (n int)');
    await client.end();
    await disturb();
  }, 120_000);

  afterAll(async () => {
    await cast.kill();
    await elsewhere?.end().catch(() => undefined);
    await postgres.stop();
    const cluster = realpathSync(join(folder, 'postgres'));
    if (dirname(cluster) !== realpathSync(folder)) rmSync(dirname(cluster), { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  }, 120_000);

  /** Half of the time one backend, after which PostgreSQL recovers by itself; else all of it, as when the power goes. */
  async function killPostgres(): Promise<void> {
    const postmaster = Number(
      readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    );
    const children = childrenOf(postmaster);
    if (randomInt(2) === 0 && children.length > 0) {
      killNow([children[randomInt(children.length)] ?? 0].filter((pid) => pid > 0));
    } else {
      killNow([postmaster, ...children]);
      await startPostgres();
    }
    await eventually(disturb, { within: 60_000, every: 100, what: 'PostgreSQL after its recovery' }).catch(
      () => true,
    );
  }

  it(
    'lose nothing, see nothing twice, keep every stream in order, and the tree verifies',
    async () => {
      const began = Date.now();
      for (let n = 1; n <= 4; n += 1) cast.start('writer', `writer-${n}`);
      for (let n = 1; n <= 2; n += 1) cast.start('sequencer', `sequencer-${n}`);
      cast.start('subscribers', 'subscribers-1');
      await eventually(() => idsOf(folder, 'committed').length > 0, { within: 60_000, every: 100 });

      const killed: Record<string, number> = {};
      for (let kills = 0; kills < KILLS; kills += 1) {
        await pause(randomInt(PAUSE / 4, PAUSE));
        // Every kind in turn, each at a random moment.
        const what = (['sequencer', 'postgres', 'writer', 'subscribers'] as const)[kills % 4] ?? 'postgres';
        killed[what] = (killed[what] ?? 0) + 1;
        if (what === 'postgres') await killPostgres();
        else {
          const names = cast.names(what);
          await cast.replace(names[randomInt(names.length)] ?? '');
        }
      }
      await eventually(() => idsOf(folder, 'committed').length >= EVENTS, {
        within: WITHIN,
        every: 500,
        what: `${EVENTS} committed events`,
      });
      announceEnd(folder);
      await cast.ended('writer');

      const ledger = await asked(async (pool) => {
        const size = await eventually(
          async () => {
            const { rows } = await pool.query<{ waiting: number }>(
              'select count(*)::int as waiting from ledger.unsequenced',
            );
            return rows[0]?.waiting === 0 && new EventStore(pool).size();
          },
          { within: 60_000, every: 100, what: 'every event in its place' },
        );
        await eventually(
          async () => {
            const { rows } = await pool.query<{ count: string }>('select count(*) from seen');
            return Number(rows[0]?.count) >= Number(size) * SUBSCRIBERS.length;
          },
          { within: 120_000, every: 100, what: 'every subscriber at the end' },
        );
        const { rows } = await pool.query<{ event_id: string }>('select event_id from ledger.events');
        return { size: Number(size), ids: new Set(rows.map((row) => row.event_id)), rows: rows.length };
      });

      // Nothing lost, nothing twice, nothing that was taken back.
      const committed = idsOf(folder, 'committed');
      expect(new Set(committed).size).toBe(committed.length);
      expect(committed.filter((id) => !ledger.ids.has(id))).toEqual([]);
      expect(idsOf(folder, 'rolled-back').filter((id) => ledger.ids.has(id))).toEqual([]);
      expect(ledger.rows).toBe(ledger.size);

      for (const name of SUBSCRIBERS) {
        const { rows } = await asked((pool) =>
          pool.query<{ position: string; stream: string; version: number; event_id: string }>(
            'select position, stream, version, event_id from seen where name = $1 order by id',
            [name],
          ),
        );
        expect(rows.map(({ position }) => Number(position))).toEqual(
          Array.from({ length: ledger.size }, (_, n) => n),
        );
        expect(new Set(rows.map((row) => row.event_id))).toEqual(ledger.ids);
        const versions = new Map<string, number>();
        const disordered = rows.filter(({ stream, version }) => {
          const before = versions.get(stream) ?? 0;
          versions.set(stream, version);
          return version !== before + 1;
        });
        expect(disordered).toEqual([]);
      }

      const verification = await asked((pool) => verifyLedger(pool, { keys: [LOG_KEY.verifier] }));
      expect(verification).toMatchObject({ outcome: 'verified', size: ledger.size, finding: null });
      expect(cast.complaints).toEqual([]);
      console.info(
        `${ledger.size} events by 32 writers, ${idsOf(folder, 'rolled-back').length} rolled back, in ${Math.round((Date.now() - began) / 1000)} s; killed: ${JSON.stringify(killed)}.`,
      );
    },
    WITHIN + 300_000,
  );
});
