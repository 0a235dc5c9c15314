import type { Pool } from 'pg';

/** What the versioned tables of the read models say of all positions before one: rows and digest of each table. */
export type Digest = Readonly<Record<string, string>>;

/**
 * Computed where the rows are: of each table the number of rows, and the sum of their 64-bit hashes (hashtextextended),
 * which no order changes. Versions that ended at or after the position stand for the row that is true.
 */
export async function digestBefore(pool: Pool, position: bigint): Promise<Digest> {
  const { rows: tables } = await pool.query<{ name: string; columns: string }>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
       from information_schema.columns
      where table_schema = 'read' and column_name <> 'to_position'
      group by table_name having bool_or(column_name = 'from_position') order by table_name`,
  );
  const digest: Record<string, string> = {};
  for (const { name, columns } of tables) {
    const { rows } = await pool.query<{ rows: string; digest: string }>(
      `select count(*) as rows, coalesce(sum(hashtextextended(row(${columns}, ended)::text, 0)), 0) as digest
         from (select *, case when to_position < $1 then to_position end as ended
                 from read.${name} where from_position < $1) versions`,
      [String(position)],
    );
    digest[name] = `${rows[0]?.rows} rows ${rows[0]?.digest}`;
  }
  return digest;
}
