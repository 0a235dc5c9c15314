import type { Pool } from 'pg';
import type { SqlExecutor, Transaction } from './sql-executor.js';

/** Transactions on connections of a pool, at PostgreSQL's default isolation (read committed). */
export function transactionsOf(pool: Pool): Transaction {
  return async (work) => {
    const client = await pool.connect();
    let broken: Error | undefined;
    // A connection that dies between two queries says so as an event; unheard, it would end the process.
    const lose = (error: Error): void => void (broken = error);
    client.on('error', lose);
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      // A rollback that fails means the connection is gone, and with it the transaction.
      await client.query('rollback').catch(lose);
      throw error;
    } finally {
      client.off('error', lose);
      client.release(broken);
    }
  };
}

/** Transactions on one connection, one after the other. */
export function transactionOn(sql: SqlExecutor): Transaction {
  return async (work) => {
    await sql.query('begin');
    try {
      const result = await work(sql);
      await sql.query('commit');
      return result;
    } catch (error) {
      await sql.query('rollback').catch(() => undefined);
      throw error;
    }
  };
}
