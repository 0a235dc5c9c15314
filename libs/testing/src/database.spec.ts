import pg from 'pg';
import { withDatabase } from '@isnad/testing';

describe('a spec with a database', () => {
  const database = withDatabase({
    prepare: (pool) => pool.query('create table facts (fact text)'),
  });

  it('finds what was prepared', async () => {
    await database.pool.query(`insert into facts values ('water is wet')`);
    expect((await database.pool.query('select * from facts')).rows).toEqual([{ fact: 'water is wet' }]);
  });

  it('gets another, empty database of the same cluster', async () => {
    const other = new pg.Client({ connectionString: await database.another() });
    await other.connect();
    const { rows } = await other.query<{ there: string | null }>(`select to_regclass('facts') as there`);
    expect(rows[0]?.there).toBeNull();
    await other.end();
  });
});

describe('another spec with a database', () => {
  const database = withDatabase();

  it('does not see the first one’s tables', async () => {
    const { rows } = await database.pool.query<{ there: string | null }>(
      `select to_regclass('facts') as there`,
    );
    expect(rows[0]?.there).toBeNull();
  });
});
