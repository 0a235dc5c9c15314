import type { SqlExecutor } from './sql-executor.js';

/** Any number that no other user of this database's advisory locks takes: whoever holds it leads. */
export const LEADER_LOCK = 7_316_002;

/** How many sequencers lead this database: 1, or 0 while none runs or one takes over from another. */
export async function readLeaders(sql: SqlExecutor): Promise<number> {
  const { rows } = await sql.query<{ leaders: number }>(
    `select count(*)::integer as leaders from pg_locks
      where locktype = 'advisory' and granted and classid = 0 and objid = $1 and objsubid = 1
        and database = (select oid from pg_database where datname = current_database())`,
    [LEADER_LOCK],
  );
  return rows[0]?.leaders ?? 0;
}
