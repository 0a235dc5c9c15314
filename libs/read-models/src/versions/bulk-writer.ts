import type { PoolClient } from 'pg';
import { copyData, copyIn, type CopyInput } from './copy-in.js';
import { CopyLines } from './copy-line.js';
import type { VersionedEntity } from './entity.js';
import { letOthersOn } from './let-others-on.js';
import type { TableWriter } from './table-writer.js';

/** Rows that are made ready for COPY at a time. */
const CHUNK = 250;

/** Finds rows that are true now by a column, while a generation has no other index. */
const indexName = ({ name }: VersionedEntity, column: string): string => `${name}_filling_${column}`;

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
      const index = indexName(entity, column);
      if (made.has(index)) return;
      await sql.query(
        `create index if not exists ${index} on ${schema}.${entity.name} using hash (${column}) where to_position is null`,
      );
      made.add(index);
    },
  };
}

/** What a filled table needs no more. */
export const dropFillingIndexesSql = (entity: VersionedEntity, schema: string): string =>
  entity.columns.map(({ name }) => `drop index if exists ${schema}.${indexName(entity, name)};`).join('\n');
