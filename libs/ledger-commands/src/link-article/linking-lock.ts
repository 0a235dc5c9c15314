import type { SqlExecutor } from '@isnad/event-store';

/** Any number that no other user of this database's advisory locks takes: which articles are together is decided by one at a time. */
const LINKING_LOCK = 7_316_003;

/** Until the transaction ends, nobody else links, merges or splits. */
export async function lockLinking(sql: SqlExecutor): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1)', [LINKING_LOCK]);
}
