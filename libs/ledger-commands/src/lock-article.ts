import type { SqlExecutor } from '@isnad/event-store';

/** Any number that no other user of this database's advisory locks takes as its class. */
const ARTICLE_LOCK = 7_316_004;

/** Until the transaction ends, nobody else observes this article or takes it down. */
export async function lockArticle(sql: SqlExecutor, articleId: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1, hashtext($2))', [ARTICLE_LOCK, articleId]);
}
