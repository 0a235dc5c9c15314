import type { Pool } from 'pg';
import type { Transaction } from './sql-executor.js';

/** Transactions on connections of a pool, at PostgreSQL's default isolation (read committed). */
export function transactionsOf(pool: Pool): Transaction {
  return async (work) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      // A rollback that fails means the connection is gone, and with it the transaction.
      await client.query('rollback').catch((lost: Error) => (broken = lost));
      throw error;
    } finally {
      client.release(broken);
    }
  };
}
