import type { SqlExecutor } from '@isnad/event-store';
import type { VersionedEntity } from './entity.js';

/**
 * From this position on, rows that a query finds are others: for events that run alone. No row of theirs may have been
 * put at the same position.
 *
 * @param set new values by column, in SQL; the other columns stay
 * @param where which of the rows `t` that are true now
 */
export async function changeRows(
  sql: SqlExecutor,
  table: { readonly schema: string; readonly entity: VersionedEntity },
  position: bigint,
  set: Readonly<Record<string, string>>,
  where: string,
  parameters: readonly unknown[],
): Promise<void> {
  const { schema, entity } = table;
  const columns = entity.columns.map(({ name }) => name);
  const positions: Readonly<Record<string, string>> = {
    from_position: `${position}::bigint`,
    to_position: 'null::bigint',
  };
  const values = columns.map((name) => positions[name] ?? set[name] ?? `t.${name}`);
  await sql.query(
    `with t as (
       update ${schema}.${entity.name} t set to_position = ${position}
        where t.to_position is null and ${where} returning t.*)
     insert into ${schema}.${entity.name} (${columns.join(', ')}) select ${values.join(', ')} from t`,
    [...parameters],
  );
}
