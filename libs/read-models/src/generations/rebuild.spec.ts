import { DataSource } from 'typeorm';
import { articleContentMigrations } from '@isnad/article-content';
import {
  catchUp,
  EventStore,
  eventStoreMigrations,
  migrate,
  type SequencedEvent,
  transactionsOf,
} from '@isnad/event-store';
import { eventually, withDatabase } from '@isnad/testing';
import {
  ArticleQueries,
  ClaimQueries,
  ContradictionQueries,
  newsroomProjection,
  OtherShape,
  PositionQueries,
  readModelMigrations,
  rebuild,
  rebuildWhereShapeDiffers,
  RebuildUnderWay,
  StoryQueries,
} from '../index.js';
import { ENTITIES, project } from '../newsroom.js';
import { SampleHistory } from '../sample-history.js';
import { createGeneration } from './generation.js';

/** Picks numbers below a bound, the same ones in each run. */
function picks(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

describe('a rebuild', () => {
  const database = withDatabase({
    prepare: (pool) =>
      migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]),
    connections: 20,
  });
  let source: DataSource;
  let store: EventStore;
  beforeAll(async () => {
    source = await new DataSource({ type: 'postgres', url: database.url, poolSize: 4 }).initialize();
    store = new EventStore(database.pool);
  });
  afterAll(() => source.destroy());

  const history = new SampleHistory();
  const pick = picks(7);

  /** What newsrooms do next, in the ledger and at its position: so many acts, and at least one that gives an event. */
  const goOn = async (acts: number): Promise<void> => {
    const first = history.events.length;
    for (let n = 0; n < acts || history.events.length === first; n += 1) {
      const before = history.events.length;
      history.do({ kind: pick(20), a: pick(4), b: pick(4), c: pick(4) });
      for (const event of history.events.slice(before)) await append(event);
    }
    await database.pool.query('select ledger.sequence_batch(10000)');
  };
  const append = async ({ id: _, type, schemaVersion, data, stream, metadata }: SequencedEvent) => {
    const id = crypto.randomUUID();
    await store.append(stream, [{ id, type, schemaVersion, data }], { expectedVersion: 'any', metadata });
  };
  const keepUp = (): Promise<number> =>
    catchUp(
      { name: newsroomProjection.name, handle: (events, sql) => newsroomProjection.apply(events, sql) },
      { store, transaction: transactionsOf(database.pool), batchSize: 20 },
    );

  const rowsOf = async (schema: string): Promise<object> => {
    const tables: Record<string, readonly string[]> = {};
    for (const { name } of ENTITIES) {
      const { rows } = await database.pool.query<{ row: string }>(
        `select t::text as row from ${schema}.${name} t order by 1`,
      );
      tables[name] = rows.map(({ row }) => row);
    }
    return tables;
  };

  /** The rows that all events give, in a schema that nobody else writes. */
  const rowsOfAll = async (): Promise<object> => {
    await database.pool.query('drop schema if exists expected cascade');
    await transactionsOf(database.pool)(async (sql) => {
      await createGeneration(sql, 'expected');
      await project(await store.within(sql).readAll({ from: 0n, limit: 10_000 }), sql, 'expected');
    });
    return rowsOf('expected');
  };

  /** Asks every question again and again until told to stop. */
  const readUntil = async (stopped: () => boolean): Promise<number> => {
    const claims = new ClaimQueries(source);
    const contradictions = new ContradictionQueries(source, claims);
    const positions = new PositionQueries(source);
    let [answers, newest] = [0, -1n];
    while (!stopped()) {
      const position = await positions.resolve(undefined);
      expect(position).toBeGreaterThanOrEqual(newest);
      newest = position;
      const [found] = (await new ArticleQueries(source).list({}, position)).items;
      if (found !== undefined)
        expect(await new ArticleQueries(source).find(found.articleId, position)).toMatchObject(found);
      await new StoryQueries(source).list({});
      await claims.list({}, position);
      const all = await contradictions.list({}, position);
      expect(await contradictions.list({}, position)).toEqual(all);
      answers += 1;
    }
    return answers;
  };

  it('gives the same rows as the live ones, and no reader notices, while events keep coming', async () => {
    await goOn(300);
    await keepUp();
    let done = false;
    const until = () => done;
    const appending = (async () => {
      while (!done) {
        await goOn(5);
        await keepUp();
      }
    })();
    const reading = [readUntil(until), readUntil(until)];
    const before = await store.size();
    try {
      for (let n = 0; n < 3; n += 1) await rebuild({ pool: database.pool, store, batchSize: 50 });
    } finally {
      done = true;
    }
    await appending;
    for (const answers of await Promise.all(reading)) expect(answers).toBeGreaterThan(0);
    expect(await store.size()).toBeGreaterThan(before);
    await keepUp();
    expect(await rowsOf('read')).toEqual(await rowsOfAll());
  }, 120_000);

  it.each([0, 3, 30])(
    'that holds %i rows of a table finds the others, also those on their way into it',
    async (mostRows) => {
      await goOn(100);
      await rebuild({ pool: database.pool, store, batchSize: 20, mostRows });
      expect(await rowsOf('read')).toEqual(await rowsOfAll());
    },
  );

  it('that was killed in the middle goes on where it was', async () => {
    await goOn(300);
    await keepUp();
    expect(await store.size()).toBeGreaterThan(150n);
    const seen: bigint[] = [];
    const killed = rebuild({
      pool: database.pool,
      store,
      batchSize: 50,
      onProgress: (done) => {
        seen.push(done);
        if (seen.length === 3) throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    expect(seen).toEqual([50n, 100n, 150n]);
    const again: bigint[] = [];
    await rebuild({ pool: database.pool, store, batchSize: 50, onProgress: (done) => again.push(done) });
    expect(again[0]).toBe(150n);
    expect(await rowsOf('read')).toEqual(await rowsOfAll());
  });

  it('tells how far its indexes are, and goes on with the next one where it was killed at them', async () => {
    await goOn(100);
    await keepUp();
    const shares: number[] = [];
    const killed = rebuild({
      pool: database.pool,
      store,
      onIndexing: (share) => {
        shares.push(share);
        if (shares.length === 5) throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const indexes = async (): Promise<number> => {
      const { rows } = await database.pool.query<{ count: string }>(
        `select count(*) from pg_indexes where schemaname = 'read_next'`,
      );
      return Number(rows[0]?.count);
    };
    expect(await indexes()).toBeGreaterThanOrEqual(5);
    await goOn(50);
    await rebuild({ pool: database.pool, store, onIndexing: (share) => shares.push(share) });
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(shares.at(-1)).toBe(1);
    await keepUp();
    expect(await rowsOf('read')).toEqual(await rowsOfAll());
  });

  it('is made by one at a time', async () => {
    let second: Promise<unknown> = Promise.resolve();
    await rebuild({
      pool: database.pool,
      store,
      onProgress: () => {
        second = rebuild({ pool: database.pool, store });
        return expect(second).rejects.toThrow(RebuildUnderWay);
      },
    });
    await expect(second).rejects.toThrow(RebuildUnderWay);
  });

  it('waits for the last reader of the old tables, who keeps what he reads', async () => {
    const reader = await database.pool.connect();
    await reader.query('begin');
    await reader.query('select from read.claims limit 1');
    const { rows: schemas } = await reader.query<{ oid: string }>(`select 'read'::regnamespace::oid as oid`);
    let rebuilt = false;
    const rebuilding = rebuild({ pool: database.pool, store }).then(() => (rebuilt = true));
    try {
      const swapped = async (): Promise<boolean> => {
        const { rows } = await database.pool.query<{ oid: string }>(
          `select 'read'::regnamespace::oid as oid`,
        );
        return rows[0]?.oid !== schemas[0]?.oid;
      };
      await eventually(swapped, { what: 'the swap' });
      expect(rebuilt).toBe(false);
      // New readers are served meanwhile.
      expect((await new ClaimQueries(source).list({})).items.length).toBeGreaterThan(0);
      await reader.query('commit');
    } finally {
      reader.release();
    }
    await rebuilding;
    const { rows } = await database.pool.query(`select to_regnamespace('read_old') as old`);
    expect(rows).toEqual([{ old: null }]);
  });

  it('comes by itself where a release has tables of another shape, which its projection leaves alone', async () => {
    const options = { pool: database.pool, store };
    expect(await rebuildWhereShapeDiffers(options)).toBeNull();
    await database.pool.query(`update read.generation set shape = 'of another release'`);
    await goOn(20);
    await expect(keepUp()).rejects.toThrow(OtherShape);
    expect(await rebuildWhereShapeDiffers(options)).not.toBeNull();
    expect(await keepUp()).toBe(0);
    expect(await rowsOf('read')).toEqual(await rowsOfAll());
  });
});
