import { eventually, withDatabase } from '@isnad/testing';
import { openPool } from './pool.js';

describe('a pool', () => {
  const database = withDatabase();

  it('outlives an idle connection that the server closes', async () => {
    const lost: string[] = [];
    const pool = openPool(database.url, { max: 1, onError: (error) => lost.push(error.message) });
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await eventually(() => lost.length > 0);
    expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
