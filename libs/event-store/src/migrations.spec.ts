import { withDatabase } from '@isnad/testing';
import { migrate, type Migration, pendingMigrations } from './migrations.js';

describe('migrate', () => {
  const database = withDatabase();
  const table: Migration = { name: 'spec/0001_table', sql: 'create table facts (n int)' };
  const answer = (value: number): Migration => ({
    name: 'spec/answer',
    sql: `create or replace function answer() returns int language sql as 'select ${value}'`,
    repeatable: true,
  });

  it('applies each step once, also where several processes begin together', async () => {
    const steps = [table, answer(41)];
    expect(await pendingMigrations(database.pool, steps)).toEqual(['spec/0001_table', 'spec/answer']);
    const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(database.pool, steps)));
    expect(applied.flat().sort()).toEqual(['spec/0001_table', 'spec/answer']);
    expect(await migrate(database.pool, steps)).toEqual([]);
    expect(await pendingMigrations(database.pool, steps)).toEqual([]);
  });

  it('applies a function again when its text changes', async () => {
    expect(await migrate(database.pool, [table, answer(42)])).toEqual(['spec/answer']);
    expect((await database.pool.query('select answer()')).rows).toEqual([{ answer: 42 }]);
  });

  it('refuses a step that was changed after it was applied', async () => {
    const changed = { ...table, sql: 'create table facts (n bigint)' };
    await expect(migrate(database.pool, [changed])).rejects.toThrow('spec/0001_table was changed');
  });

  it('leaves nothing of a step that fails, and applies it once it is repaired', async () => {
    const name = 'spec/0002_more';
    const half = { name, sql: 'create table half (n int); select 1/0' };
    await expect(migrate(database.pool, [half])).rejects.toThrow('division by zero');
    expect(await migrate(database.pool, [{ name, sql: 'create table half (n int)' }])).toEqual([name]);
  });
});
