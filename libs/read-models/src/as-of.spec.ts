import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { articleContentMigrations } from '@isnad/article-content';
import {
  eventStoreMigrations,
  migrate,
  type SequencedEvent,
  type SqlExecutor,
  transactionOn,
  transactionsOf,
} from '@isnad/event-store';
import { withDatabase } from '@isnad/testing';
import { createGeneration, indexedSql, LIVE } from './generations/generation.js';
import {
  ActQueries,
  AlertQueries,
  ArticleQueries,
  type AsOf,
  ClaimQueries,
  ContradictionQueries,
  NamedEntityQueries,
  PatternQueries,
  PositionQueries,
  readModelMigrations,
  RelationQueries,
  SourceQueries,
  StoryQueries,
} from './index.js';
import { ENTITIES, project } from './newsroom.js';
import { historyOf, sampleDigest } from './sample-history.js';
import { Batch } from './versions/batch.js';
import { bulkWriter } from './versions/bulk-writer.js';
import { trueAt } from './versions/as-of.js';

// Long ones as often as short ones: only long histories merge, split and judge.
const acts = fc.noBias(
  fc.array(fc.record({ kind: fc.nat(21), a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) }), {
    maxLength: 90,
    size: 'max',
  }),
);

/** Where the history that ends at a position is rebuilt, and where the whole one waits meanwhile. */
const REBUILT = 'rebuilt';
const WHOLE = 'whole';

describe('the read models as of a position', () => {
  const database = withDatabase({
    prepare: (pool) =>
      migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]),
  });
  let source: DataSource;
  beforeAll(async () => {
    source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    for (const article of [0, 1, 2, 3])
      for (const revision of [1, 2])
        // One text is gone: its claims are shown in another, or without their words.
        if (article !== 1)
          await database.pool.query(`insert into content.article_text values ($1, $2, $3, $4)`, [
            sampleDigest(`article-${article}`, revision),
            Buffer.alloc(32),
            `Headline ${article}`,
            `The text of revision ${revision}.`,
          ]);
  });
  afterAll(() => source.destroy());

  /** Fills a schema from the first event, in cuts of any size, as the pipeline does. */
  const fill = async (schema: string, events: readonly SequencedEvent[], cut: number): Promise<void> => {
    await database.pool.query(`drop schema if exists ${schema} cascade`);
    await transactionsOf(database.pool)(async (sql) => {
      await createGeneration(sql, schema);
      await sql.query(indexedSql(schema));
      for (let at = 0; at < events.length; at += cut) await project(events.slice(at, at + cut), sql, schema);
      await standAt(sql, events.length);
    });
  };

  /** The same as a rebuild does, with hardly any rows held in memory. */
  const fillInBulk = async (
    schema: string,
    events: readonly SequencedEvent[],
    cut: number,
  ): Promise<void> => {
    await database.pool.query(`drop schema if exists ${schema} cascade`);
    const client = await database.pool.connect();
    try {
      await transactionOn(client)(async (sql) => {
        await createGeneration(sql, schema);
        const batch = new Batch(schema, { writer: bulkWriter(client), mostRows: cut % 4 });
        for (let at = 0; at < events.length; at += cut)
          await project(events.slice(at, at + cut), sql, schema, batch);
        await sql.query(indexedSql(schema));
        await standAt(sql, events.length);
      });
    } finally {
      client.release();
    }
  };

  const standAt = (sql: SqlExecutor, next: number): Promise<unknown> =>
    sql.query(
      `insert into ledger.checkpoints values ('newsroom', $1)
       on conflict (subscription) do update set next_position = excluded.next_position`,
      [next],
    );

  /** Every row that is true at a position, as text, without the positions themselves. */
  const rowsOf = async (schema: string, asOf: AsOf): Promise<Record<string, readonly string[]>> => {
    const tables: Record<string, readonly string[]> = {};
    for (const { name } of ENTITIES) {
      const { rows } = await database.pool.query<{ row: string }>(
        `select (to_jsonb(t) - 'to_position')::text as row from ${schema}.${name} t where ${trueAt('t', asOf)} order by 1`,
      );
      tables[name] = rows.map(({ row }) => row);
    }
    return tables;
  };

  /** What readers get of every question. */
  const answersOf = async (asOf: AsOf): Promise<object> => {
    const claims = new ClaimQueries(source);
    const articles = new ArticleQueries(source);
    const found = await articles.list({}, asOf);
    return {
      articles: found,
      texts: await Promise.all(found.items.map(({ articleId }) => articles.find(articleId, asOf))),
      readings: await Promise.all(
        found.items.map(({ articleId, revision }) => claims.ofReading(articleId, revision, asOf)),
      ),
      claims: await claims.list({}, asOf),
      standing: await claims.list({ status: 'standing' }, asOf),
      stories: await new StoryQueries(source).list({}, asOf),
      alerts: await new AlertQueries(
        source,
        articles,
        claims,
        new ActQueries(source),
        new RelationQueries(source, claims),
      ).list({}, asOf),
      acts: await new ActQueries(source).list({ articleId: 'article-0' }, asOf),
      patterns: await new PatternQueries(source).list({}, asOf),
      entities: await new NamedEntityQueries(source).list({}, asOf),
      sources: await new SourceQueries(source).list({}, asOf),
      record: await new SourceQueries(source).find('source-0', asOf),
      contradictions: await new ContradictionQueries(source, claims).list({}, asOf),
      relations: await new RelationQueries(source, claims).list({}, asOf),
    };
  };

  /** Of a moment, the last position up to which every event had been recorded by then; looked for one by one. */
  const positionAt = (events: readonly SequencedEvent[], moment: string): bigint => {
    const later = events.findIndex(({ recordedAt }) => recordedAt > moment);
    return BigInt(later === -1 ? events.length : later) - 1n;
  };

  it('or of a moment are those that were rebuilt from the first event to it, in every table and every answer', async () => {
    const positions = new PositionQueries(source);
    const filled = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        acts,
        fc.nat(),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (some, at, isMoment, cut) => {
          const events = historyOf(some);
          const chosen = events[at % events.length];
          fc.pre(chosen !== undefined);
          await fill(LIVE, events, cut);
          const { recordedAt } = chosen;
          const position = isMoment ? positionAt(events, recordedAt) : chosen.position;
          expect(await positions.resolve(isMoment ? recordedAt : String(position))).toBe(position);
          const rows = await rowsOf(LIVE, position);
          for (const [table, { length }] of Object.entries(rows)) if (length > 0) filled.add(table);
          const answers = await answersOf(position);
          await fillInBulk(REBUILT, events.slice(0, Number(position) + 1), 10 - cut);
          expect(rows).toEqual(await rowsOf(REBUILT, null));
          await database.pool.query(`alter schema ${LIVE} rename to ${WHOLE}`);
          await database.pool.query(`alter schema ${REBUILT} rename to ${LIVE}`);
          try {
            expect(answers).toEqual(await answersOf(null));
          } finally {
            await database.pool.query(`drop schema ${LIVE} cascade`);
            await database.pool.query(`alter schema ${WHOLE} rename to ${LIVE}`);
          }
        },
      ),
      { numRuns: 40 },
    );
    // Histories in which a table stays empty would show nothing of it.
    expect([...filled].sort()).toEqual(ENTITIES.map(({ name }) => name).sort());
  }, 120_000);

  it('of a moment are those of the last position up to which every event had been recorded by then', async () => {
    const positions = new PositionQueries(source);
    await fc.assert(
      fc.asyncProperty(acts, fc.integer({ min: 99_900, max: 101_000 }), async (some, micros) => {
        const events = historyOf(some);
        fc.pre(events.length > 0);
        await fill(LIVE, events, 7);
        const moment = `2022-01-12T10:00:00.${String(micros).padStart(6, '0')}Z`;
        const expected = positionAt(events, moment);
        expect(await positions.resolve(moment)).toBe(expected);
        // The same moment on another clock.
        expect(await positions.resolve(moment.replace('T10', 'T13').replace('Z', '+03:00'))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});
