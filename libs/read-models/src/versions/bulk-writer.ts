import { once } from 'node:events';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLines } from './copy-line.js';
import type { VersionedEntity } from './entity.js';
import type { TableWriter } from './table-writer.js';

/** Rows that are handed to COPY at a time. */
const CHUNK = 500;

/** Finds rows that are true now by a column, while a generation has no other index. */
const indexName = ({ name }: VersionedEntity, column: string): string => `${name}_filling_${column}`;

/**
 * Fills tables that have no index: rows go in by COPY. A table whose rows are looked for gets one small index (hashes
 * of a column, of rows that are true now) when that happens first; the others get none until all are filled.
 */
export function bulkWriter(client: PoolClient): TableWriter {
  const made = new Set<string>();
  return {
    insertion(schema, entity, versions) {
      const columns = entity.columns.map(({ name }) => name).join(', ');
      const chunks: string[] = [];
      for (let at = 0; at < versions.length; at += CHUNK)
        chunks.push(copyLines(entity, versions.slice(at, at + CHUNK)));
      return async () => {
        const copy = client.query(copyFrom(`copy ${schema}.${entity.name} (${columns}) from stdin`));
        const copied = once(copy, 'finish');
        // Errors are told by `copied`, also while we wait for a full buffer to drain.
        copied.catch(() => undefined);
        for (const chunk of chunks) if (!copy.write(chunk)) await Promise.race([once(copy, 'drain'), copied]);
        copy.end();
        await copied;
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
