import type { SqlExecutor } from '@isnad/event-store';
import type { VersionedEntity } from './entity.js';
import type { Version } from './version.js';

/** Sends what was noted. */
export type Send = (sql: SqlExecutor) => Promise<void>;

/** Versions of rows that are not in their table yet. */
export interface NewVersions {
  readonly entity: VersionedEntity;
  readonly versions: readonly Version[];
}

/** How versions of rows get into tables. */
export interface TableWriter {
  /** Notes versions as they are; until that is done they must not change. Sending it inserts them. */
  insertion(schema: string, rows: readonly NewVersions[]): Promise<Send>;
  /** Called before rows of the table that are true now are looked for by a column; default: their group. */
  prepareToFind(sql: SqlExecutor, schema: string, entity: VersionedEntity, column?: string): Promise<void>;
}

/** Rows in one INSERT. */
const ROWS_PER_INSERT = 5_000;

/** Into tables that have their indexes, through anything that runs SQL. */
export const writeByStatements: TableWriter = {
  insertion(schema, rows) {
    const statements = rows.flatMap(({ entity, versions }) => {
      const columns = entity.columns.map(({ name }) => name).join(', ');
      const table = `${schema}.${entity.name}`;
      const text = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
      const given = versions.map(({ row, from, to }) => ({
        ...row,
        from_position: String(from),
        to_position: to === null ? null : String(to),
      }));
      return Array.from({ length: Math.ceil(given.length / ROWS_PER_INSERT) }, (_, n) => ({
        text,
        json: JSON.stringify(given.slice(n * ROWS_PER_INSERT, (n + 1) * ROWS_PER_INSERT)),
      }));
    });
    return Promise.resolve(async (sql: SqlExecutor) => {
      for (const { text, json } of statements) await sql.query(text, [json]);
    });
  },
  // Their indexes find them.
  prepareToFind: () => Promise.resolve(),
};
