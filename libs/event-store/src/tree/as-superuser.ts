/** For specs: what an attacker with every right does, triggers off. */
import type { Pool } from 'pg';

const TABLES = ['events', 'positions', 'tile_roots', 'tree_heads', 'log_keys'] as const;

/** Runs statements with every trigger off; returns how to put all tables back as they were. */
export async function asSuperuser(
  pool: Pool,
  ...statements: readonly string[]
): Promise<() => Promise<void>> {
  const client = await pool.connect();
  const withoutTriggers = async (work: readonly string[]): Promise<void> => {
    const switched = (how: string): readonly string[] =>
      TABLES.map((table) => `alter table ledger.${table} ${how} trigger user`);
    const restored = TABLES.map(
      (table) => `select format('alter table ledger.%I enable always trigger %I', '${table}', tgname) as sql
        from pg_trigger where tgrelid = 'ledger.${table}'::regclass and not tgisinternal`,
    );
    await client.query('begin');
    for (const statement of [...switched('disable'), ...work]) await client.query(statement);
    for (const query of restored) {
      const { rows } = await client.query<{ sql: string }>(query);
      for (const { sql } of rows) await client.query(sql);
    }
    await client.query('commit');
  };
  try {
    const copies = TABLES.map((table) => `create temp table was_${table} as select * from ledger.${table}`);
    await withoutTriggers([...copies, ...statements]);
  } catch (error) {
    client.release(true);
    throw error;
  }
  return async () => {
    try {
      await withoutTriggers(
        TABLES.flatMap((table) => [
          `delete from ledger.${table} where ${table} not in (select w from was_${table} w)`,
          `insert into ledger.${table} overriding system value select * from was_${table} on conflict do nothing`,
        ]),
      );
    } finally {
      client.release(true);
    }
  };
}
