import type { SqlExecutor } from '@isnad/event-store';
import type { VersionedEntity } from './entity.js';
import type { Version } from './version.js';

/** Sends what was noted. */
export type Send = (sql: SqlExecutor) => Promise<void>;

/** How versions of rows get into a table. */
export interface TableWriter {
  /** Notes versions that are not in the table yet, as they are now; sending it inserts them. */
  insertion(schema: string, entity: VersionedEntity, versions: readonly Version[]): Send;
  /** Called before rows of the table that are true now are looked for by a column; default: their group. */
  prepareToFind(sql: SqlExecutor, schema: string, entity: VersionedEntity, column?: string): Promise<void>;
}

/** Rows in one INSERT. */
const ROWS_PER_INSERT = 5_000;

/** Into tables that have their indexes, through anything that runs SQL. */
export const writeByStatements: TableWriter = {
  insertion(schema, entity, versions) {
    const columns = entity.columns.map(({ name }) => name).join(', ');
    const table = `${schema}.${entity.name}`;
    const rows = versions.map(({ row, from, to }) => ({
      ...row,
      from_position: String(from),
      to_position: to === null ? null : String(to),
    }));
    return async (sql) => {
      for (let at = 0; at < rows.length; at += ROWS_PER_INSERT)
        await sql.query(
          `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
          [JSON.stringify(rows.slice(at, at + ROWS_PER_INSERT))],
        );
    };
  },
  // Their indexes find them.
  prepareToFind: () => Promise.resolve(),
};
