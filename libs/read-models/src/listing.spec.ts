import { DataSource } from 'typeorm';
import { articleContentMigrations } from '@isnad/article-content';
import { eventStoreMigrations, migrate } from '@isnad/event-store';
import { withDatabase } from '@isnad/testing';
import {
  ActQueries,
  type AsOf,
  ArticleQueries,
  ClaimQueries,
  ContradictionQueries,
  PatternQueries,
  readModelMigrations,
  RelationQueries,
  SourceQueries,
  StoryQueries,
} from './index.js';
import { ENTITIES } from './newsroom.js';
import type { ColumnType, VersionedEntity } from './versions/entity.js';

/** Things of each kind, one made at each position, each with a new version ten positions later, and another after that. */
const MANY = 5_000;
const EARLY = 100n;

/** A claim is joined with what else is known of it: so many rows may be looked at for each that was made by then. */
const EACH = 50;

const FILLER: Readonly<Record<ColumnType, string>> = {
  text: `'thing ' || n`,
  integer: '1',
  bigint: 'n',
  'double precision': '0.5',
  boolean: 'true',
  timestamptz: 'now()',
  json: `'{}'`,
};

interface Plan {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

/** Rows that a statement looked at, whether it took them or not. */
function lookedAt(plan: Plan): number {
  const removed = (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0);
  // Of a BRIN index it tells no count, but a guess.
  const here = plan['Node Type'] === 'Bitmap Index Scan' ? 0 : plan['Actual Rows'] + removed;
  return plan['Actual Loops'] * here + (plan.Plans ?? []).reduce((sum, one) => sum + lookedAt(one), 0);
}

describe('a list as of an early position', () => {
  const database = withDatabase({
    prepare: (pool) =>
      migrate(pool, [...eventStoreMigrations, ...articleContentMigrations, ...readModelMigrations]),
  });
  let source: DataSource;
  beforeAll(async () => {
    source = await new DataSource({ type: 'postgres', url: database.url }).initialize();
    for (const entity of ENTITIES) await fill(entity);
  });
  afterAll(() => source.destroy());

  const fill = async ({ name, columns }: VersionedEntity): Promise<void> => {
    const values = columns.map((column) => {
      if (column.name === 'from_position') return 'n + age * 10';
      if (column.name === 'to_position') return 'case when age < 2 then n + age * 10 + 10 end';
      return FILLER[column.type];
    });
    await source.query(
      `insert into read.${name} (${columns.map((column) => column.name).join(', ')})
       select ${values.join(', ')} from generate_series(1, ${MANY}) n, generate_series(0, 2) age`,
    );
    await source.query(`analyze read.${name}`);
  };

  /** Runs a list, and counts the rows that its statements look at. */
  const countOf = async (list: (source: DataSource) => Promise<unknown>): Promise<number> => {
    let count = 0;
    const counting = new Proxy(source, {
      get: (target, property) =>
        property === 'query'
          ? async (sql: string, parameters: unknown[]) => {
              const explained: { 'QUERY PLAN': [{ Plan: Plan }] }[] = await target.query(
                `explain (analyze, format json) ${sql}`,
                parameters,
              );
              for (const { 'QUERY PLAN': plan } of explained) count += lookedAt(plan[0].Plan);
              return [];
            }
          : (Reflect.get(target, property) as unknown),
    });
    await list(counting);
    return count;
  };

  type Lists = Record<string, (source: DataSource, asOf: AsOf) => Promise<unknown>>;
  const lists: Lists = {
    articles: (on, asOf) => new ArticleQueries(on).list({ limit: 20 }, asOf),
    claims: (on, asOf) => new ClaimQueries(on).list({ limit: 20 }, asOf),
    stories: (on, asOf) => new StoryQueries(on).list({ limit: 20 }, asOf),
    contradictions: (on, asOf) =>
      new ContradictionQueries(on, new ClaimQueries(on)).list({ limit: 20 }, asOf),
    acts: (on, asOf) => new ActQueries(on).list({ limit: 20 }, asOf),
    patterns: (on, asOf) => new PatternQueries(on).list({ limit: 20 }, asOf),
    sources: (on, asOf) => new SourceQueries(on).list({ limit: 20 }, asOf),
    relations: (on, asOf) => new RelationQueries(on, new ClaimQueries(on)).list({ limit: 20 }, asOf),
  };

  it.each(Object.entries(lists))('of %s looks at no row that was made since', async (_, list) => {
    const rows = await countOf((on) => list(on, EARLY));
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(EACH * Number(EARLY));
  });
});
