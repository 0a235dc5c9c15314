import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import append from './sql/append.sql';
import ledger from './sql/0001_ledger.sql';
import refuseAlways from './sql/0002_refuse_always.sql';
import withoutForeignKeys from './sql/0003_without_foreign_keys.sql';
import transparencyLog from './sql/0004_transparency_log.sql';
import subscriptionFailures from './sql/0005_subscription_failures.sql';
import cosignatures from './sql/0006_cosignatures.sql';
import leanAppends from './sql/0007_lean_appends.sql';
import addCosignature from './sql/add-cosignature.sql';
import extendTree from './sql/extend-tree.sql';
import leadBatch from './sql/lead-batch.sql';
import rights from './sql/rights.sql';
import sequenceBatch from './sql/sequence-batch.sql';
import treeWork from './sql/tree-work.sql';

/**
 * One step of the schema. Applied once, in order. `repeatable` steps hold functions (`create or replace`) and are
 * applied again whenever their text changed.
 */
export interface Migration {
  /** '<lib>/<number>_<what>', unique in the project. */
  readonly name: string;
  readonly sql: string;
  readonly repeatable?: true;
}

export const eventStoreMigrations: readonly Migration[] = [
  { name: 'event-store/0001_ledger', sql: ledger },
  { name: 'event-store/0002_refuse_always', sql: refuseAlways },
  { name: 'event-store/0003_without_foreign_keys', sql: withoutForeignKeys },
  { name: 'event-store/0004_transparency_log', sql: transparencyLog },
  { name: 'event-store/0005_subscription_failures', sql: subscriptionFailures },
  { name: 'event-store/0006_cosignatures', sql: cosignatures },
  { name: 'event-store/0007_lean_appends', sql: leanAppends },
  { name: 'event-store/append', sql: append, repeatable: true },
  { name: 'event-store/sequence-batch', sql: sequenceBatch, repeatable: true },
  { name: 'event-store/tree-work', sql: treeWork, repeatable: true },
  { name: 'event-store/lead-batch', sql: leadBatch, repeatable: true },
  { name: 'event-store/extend-tree', sql: extendTree, repeatable: true },
  { name: 'event-store/add-cosignature', sql: addCosignature, repeatable: true },
  { name: 'event-store/rights', sql: rights, repeatable: true },
];

/** Any number that no other user of this database's advisory locks takes. */
const MIGRATION_LOCK = 7_316_001;

const digest = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/**
 * Brings the schema up to date; several processes may call it at once. Each step runs in its own transaction.
 *
 * @returns the names of the steps that were applied.
 * @throws Error where an applied step's text has changed since: a schema that is in use is never rewritten.
 */
export async function migrate(pool: Pool, migrations: readonly Migration[]): Promise<readonly string[]> {
  const client = await pool.connect();
  const applied: string[] = [];
  let broken: Error | undefined;
  const lose = (error: Error): void => void (broken = error);
  client.on('error', lose);
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(
      `create table if not exists public.isnad_migrations (
         name text primary key, digest text not null, applied_at timestamptz not null default now())`,
    );
    const known = await client.query<{ name: string; digest: string }>(
      'select name, digest from public.isnad_migrations',
    );
    const digests = new Map(known.rows.map((row) => [row.name, row.digest]));
    for (const { name, sql, repeatable } of migrations) {
      const before = digests.get(name);
      if (before === digest(sql)) continue;
      if (before !== undefined && !repeatable) {
        throw new Error(
          `Migration ${name} was changed after it was applied. Restore its text and add a new step.`,
        );
      }
      await client.query('begin');
      await client.query(sql);
      await client.query(
        `insert into public.isnad_migrations (name, digest) values ($1, $2)
         on conflict (name) do update set digest = excluded.digest, applied_at = now()`,
        [name, digest(sql)],
      );
      await client.query('commit');
      applied.push(name);
    }
    return applied;
  } catch (error) {
    await client.query('rollback').catch(lose);
    throw error;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(lose);
    client.off('error', lose);
    client.release(broken);
  }
}

/** The steps that `migrate` would apply; empty where the schema is up to date. */
export async function pendingMigrations(
  pool: Pool,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const table = await pool.query<{ exists: boolean }>(
    `select to_regclass('public.isnad_migrations') is not null as exists`,
  );
  if (!table.rows[0]?.exists) return migrations.map((step) => step.name);
  const known = await pool.query<{ name: string; digest: string }>(
    'select name, digest from public.isnad_migrations',
  );
  const digests = new Map(known.rows.map((row) => [row.name, row.digest]));
  return migrations.filter((step) => digests.get(step.name) !== digest(step.sql)).map((step) => step.name);
}
