import type { PoolClient } from 'pg';
import { copyData, copyIn, type CopyInput } from './copy-in.js';
import { CopyLines } from './copy-line.js';
import { currentIndex } from './current-index.js';
import { letOthersOn } from './let-others-on.js';
import type { TableWriter } from './table-writer.js';

/** Rows that are made ready for COPY at a time. */
const CHUNK = 250;

/**
 * Fills tables that have no index: rows go in by COPY. A table whose rows are looked for gets one small index (hashes
 * of a column, of rows that are true now) when that happens first; the others get none until all are filled.
 */
export function bulkWriter(client: PoolClient): TableWriter {
  const made = new Set<string>();
  return {
    async insertion(schema, rows) {
      const inputs: CopyInput[] = [];
      for (const { entity, versions } of rows) {
        const columns = entity.columns.map(({ name }) => name).join(', ');
        const lines = new CopyLines(entity);
        const messages: Buffer[] = [];
        for (let at = 0; at < versions.length; at += CHUNK) {
          messages.push(copyData(lines.of(versions.slice(at, at + CHUNK))));
          await letOthersOn();
        }
        inputs.push({ statement: `copy ${schema}.${entity.name} (${columns}) from stdin`, messages });
      }
      return async () => {
        if (inputs.length > 0) await copyIn(client, inputs);
      };
    },
    async prepareToFind(sql, schema, entity, column = entity.group) {
      const { name, sql: make } = currentIndex(entity, schema, column);
      if (made.has(name)) return;
      await sql.query(make);
      made.add(name);
    },
  };
}
