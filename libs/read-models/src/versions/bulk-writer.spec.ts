import { type SqlExecutor, transactionOn } from '@isnad/event-store';
import { withDatabase } from '@isnad/testing';
import { bulkWriter } from './bulk-writer.js';
import { versioned, type Versioned, type VersionedEntity } from './entity.js';
import { type TableWriter, writeByStatements } from './table-writer.js';
import { indexesOf, settleSql, tableSql } from './tables.js';
import type { Version } from './version.js';

interface SampleEntity extends Versioned {
  readonly id: string;
  readonly text: string | null;
  readonly count: number;
  readonly share: number;
  readonly place: string;
  readonly sure: boolean;
  readonly at: string;
  readonly data: unknown;
}

const sample = versioned<SampleEntity>({
  name: 'sample',
  key: ['id'],
  columns: {
    id: { type: 'text' },
    text: { type: 'text', nullable: true },
    count: { type: 'integer' },
    share: { type: 'double precision' },
    place: { type: 'bigint' },
    sure: { type: 'boolean' },
    at: { type: 'timestamptz' },
    data: { type: 'json', nullable: true },
  },
  indexes: ['(place)'],
});

const TEXTS = ['', 'plain', '\\N', '\\.', 'a\tb\nc\rd\\e', '"quoted" \\n', 'عربي русский 🕊', '\b\f\v', null];

/** Into the table of a schema. */
async function write(
  writer: TableWriter,
  sql: SqlExecutor,
  schema: string,
  given: readonly Version[],
): Promise<void> {
  const send = await writer.insertion(schema, [{ entity: sample, versions: given }]);
  await send(sql);
}

const indexSql = (schema: string, entity: VersionedEntity = sample): string =>
  [...indexesOf(entity, schema).map(({ sql }) => sql), settleSql(entity, schema)].join('\n');

/** As many rows as take more than one buffer; every other one follows the one before, with some fields changed. */
const versions: Version[] = [];
for (let n = 0; n < 4_000; n += 1) {
  const text = TEXTS[n % TEXTS.length] ?? null;
  const follows = n % 2 === 1 ? (versions.at(-1) ?? null) : null;
  const row = {
    id: `row ${n}`,
    text,
    count: -n,
    share: n / 7,
    place: '9007199254740993',
    sure: n % 2 === 0,
    at: '2022-01-12T10:00:00.123456+03:00',
    data: n % 5 === 0 ? null : { text, list: [text, n, { '\\': '\\"' }], padding: 'x'.repeat(200) },
  };
  versions.push({
    from: BigInt(n),
    to: n % 3 === 0 ? null : BigInt(n + 1),
    stored: false,
    follows,
    row: follows === null ? row : { ...follows.row, text, sure: row.sure },
  });
}

describe('rows that are written in bulk', () => {
  const database = withDatabase();

  const rowsOf = async (schema: string): Promise<readonly string[]> => {
    const { rows } = await database.pool.query<{ row: string }>(
      `select t::text as row from ${schema}.sample t order by from_position`,
    );
    return rows.map(({ row }) => row);
  };

  it('are those that statements write, whatever stands in them', async () => {
    const client = await database.pool.connect();
    try {
      for (const schema of ['bulk', 'single'])
        await client.query(`create schema ${schema}; ${tableSql(sample, schema)}`);
      await write(bulkWriter(client), client, 'bulk', versions);
      await write(writeByStatements, client, 'single', versions);
    } finally {
      client.release();
    }
    const rows = await rowsOf('bulk');
    expect(rows).toHaveLength(versions.length);
    expect(rows).toEqual(await rowsOf('single'));
  });

  it('that a table refuses are told as an error, and the connection goes on', async () => {
    const client = await database.pool.connect();
    try {
      await client.query(`create schema refusing; ${tableSql(sample, 'refusing')}`);
      const broken = versions.map((version, n) =>
        n === 3_000 ? { ...version, row: { ...version.row, count: 'many' } } : version,
      );
      const transaction = transactionOn(client);
      await expect(transaction((sql) => write(bulkWriter(client), sql, 'refusing', broken))).rejects.toThrow(
        'invalid input syntax for type integer',
      );
      expect(await rowsOf('refusing')).toEqual([]);
      await transaction((sql) => write(bulkWriter(client), sql, 'refusing', versions));
    } finally {
      client.release();
    }
    expect(await rowsOf('refusing')).toHaveLength(versions.length);
  });

  it('into several tables go in all or not at all, where each takes its own and one may refuse', async () => {
    const other = { ...sample, name: 'other' };
    const client = await database.pool.connect();
    const count = async (): Promise<object> =>
      (
        await client.query(
          `select (select count(*)::int from several.sample) as sample, (select count(*)::int from several.other) as other`,
        )
      ).rows[0] as object;
    try {
      await client.query(
        `create schema several; ${tableSql(sample, 'several')} ${tableSql(other, 'several')}`,
      );
      const broken = versions.map((version, n) =>
        n === 3_000 ? { ...version, row: { ...version.row, at: 'never' } } : version,
      );
      const into = async (first: readonly Version[], second: readonly Version[]): Promise<void> => {
        const send = await bulkWriter(client).insertion('several', [
          { entity: sample, versions: first },
          { entity: other, versions: second },
        ]);
        await transactionOn(client)(send);
      };
      const tail = versions.slice(10);
      await expect(into(broken, tail)).rejects.toThrow('invalid input syntax for type timestamp');
      await expect(into(tail, broken)).rejects.toThrow('invalid input syntax for type timestamp');
      expect(await count()).toEqual({ sample: 0, other: 0 });
      await into(versions, tail);
      expect(await count()).toEqual({ sample: versions.length, other: tail.length });
    } finally {
      client.release();
    }
  });

  it('are found by an index that comes when they are first looked for, and goes when the table has its own', async () => {
    const client = await database.pool.connect();
    const indexes = async (): Promise<readonly string[]> => {
      const { rows } = await client.query<{ indexname: string }>(
        `select indexname from pg_indexes where schemaname = 'found' order by 1`,
      );
      return rows.map(({ indexname }) => indexname);
    };
    try {
      await client.query(`create schema found; ${tableSql(sample, 'found')}`);
      const writer = bulkWriter(client);
      await write(writer, client, 'found', versions);
      expect(await indexes()).toEqual([]);
      await writer.prepareToFind(client, 'found', sample);
      await writer.prepareToFind(client, 'found', sample, 'place');
      await writer.prepareToFind(client, 'found', sample);
      expect(await indexes()).toEqual(['sample_current_id', 'sample_current_place']);
      await client.query(indexSql('found'));
      expect(await indexes()).toEqual(['sample_1', 'sample_versions']);
      // Of a table whose rows are found by their group, the index stays.
      const small = { ...sample, foundBy: 'group' as const };
      await client.query(`drop table found.sample; ${tableSql(small, 'found')}`);
      await bulkWriter(client).prepareToFind(client, 'found', small);
      expect(await indexes()).toEqual(['sample_current_id']);
      await client.query(indexSql('found', small));
      expect(await indexes()).toEqual(['sample_1', 'sample_current_id']);
    } finally {
      client.release();
    }
  });

  it('are of one key once only while they are true', async () => {
    const client = await database.pool.connect();
    try {
      await client.query(`create schema once; ${tableSql(sample, 'once')} ${indexSql('once')}`);
      const [one] = versions;
      if (one === undefined) throw new Error('No version.');
      await write(bulkWriter(client), client, 'once', [{ ...one, to: 7n }, one]);
      await expect(write(bulkWriter(client), client, 'once', [{ ...one, from: 8n }])).rejects.toThrow(
        'sample_versions',
      );
    } finally {
      client.release();
    }
  });
});
