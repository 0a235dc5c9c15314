import { createHash } from 'node:crypto';
import type { SqlExecutor } from '@isnad/event-store';
import { ENTITIES } from '../newsroom.js';
import { indexesOf, settleSql, tableSql } from '../versions/tables.js';

/** Where queries read, and where a rebuild fills. */
export const LIVE = 'read';
export const NEXT = 'read_next';
export const OLD = 'read_old';

/** Raised when the same events give other rows in tables of the same shape. */
const FOLDED_AS = 1;

const tables = (schema: string): string => ENTITIES.map((entity) => tableSql(entity, schema)).join('\n');
const indexes = (schema: string): string =>
  ENTITIES.flatMap((entity) => indexesOf(entity, schema).map(({ sql }) => sql)).join('\n');
const settled = (schema: string): string =>
  `${ENTITIES.map((entity) => settleSql(entity, schema)).join('\n')} update ${schema}.generation set indexed = true;`;

/** Gives a small generation all of its indexes at once. */
export const indexedSql = (schema: string): string => `${indexes(schema)}\n${settled(schema)}`;

/** Names the tables, and how events become their rows. Tables of another shape are filled anew. */
export const SHAPE = createHash('sha256')
  .update(JSON.stringify([FOLDED_AS, tables(LIVE), indexes(LIVE)]))
  .digest('hex')
  .slice(0, 16);

/** Makes an empty generation; its indexes come when it is filled. */
const createSql = (schema: string): string => `
create schema ${schema};
create table ${schema}.generation (
  shape text not null, made_at timestamptz not null default now(), indexed boolean not null default false);
insert into ${schema}.generation (shape) values ('${SHAPE}');
${tables(schema)}`;

export const createGeneration = async (sql: SqlExecutor, schema: string): Promise<void> => {
  await sql.query(createSql(schema));
};

/** Notes that a generation has all of its indexes, and lets its tables be vacuumed. */
export const settleGeneration = async (sql: SqlExecutor, schema: string): Promise<void> => {
  await sql.query(settled(schema));
};

export async function isIndexed(sql: SqlExecutor, schema: string): Promise<boolean> {
  const { rows } = await sql.query<{ indexed: boolean }>(`select indexed from ${schema}.generation`);
  return rows[0]?.indexed === true;
}

/** The first generation of a new database. One that has read models already gets its next by a rebuild. */
export const firstGenerationSql = `do $first$
begin
  if to_regclass('${LIVE}.articles') is null then
    ${createSql(LIVE)}
    ${indexedSql(LIVE)}
  end if;
end
$first$;`;

/** The shape of a schema's tables; null where they are of a release that named none, or do not exist. */
export async function shapeOf(sql: SqlExecutor, schema: string): Promise<string | null> {
  const { rows: found } = await sql.query<{ exists: boolean }>(
    'select to_regclass($1) is not null as exists',
    [`${schema}.generation`],
  );
  if (found[0]?.exists !== true) return null;
  const { rows } = await sql.query<{ shape: string }>(`select shape from ${schema}.generation`);
  return rows[0]?.shape ?? null;
}
