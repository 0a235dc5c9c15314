import { currentIndex, dropCurrentIndexesSql } from './current-index.js';
import type { VersionedEntity } from './entity.js';

/** What makes the table of an entity. It has no index yet, and nobody vacuums it: so it fills many times faster. */
export function tableSql(entity: VersionedEntity, schema: string): string {
  const columns = entity.columns.map(
    ({ name, type, nullable }) => `  ${name} ${type}${nullable ? '' : ' not null'}`,
  );
  return `create table ${schema}.${entity.name} (\n${columns.join(',\n')}\n) with (autovacuum_enabled = false);`;
}

/** Finds the versions of a row: the one that is true at a position, and the one that is true now. */
const versionsIndex = ({ name }: VersionedEntity): string => `${name}_versions`;

/** The indexes of a table, by their names. */
export function indexesOf(entity: VersionedEntity, schema: string): readonly Index[] {
  const { name, key, foundBy, indexes } = entity;
  const table = `${schema}.${name}`;
  return [
    foundBy === 'group'
      ? currentIndex(entity, schema)
      : {
          name: versionsIndex(entity),
          // Where nulls are not distinct, it also keeps two rows of one key from being true at once.
          sql: `create unique index if not exists ${versionsIndex(entity)} on ${table} (${key.join(', ')}, to_position) nulls not distinct;`,
        },
    ...indexes.map((index, at) => ({
      name: `${name}_${at + 1}`,
      sql: `create index if not exists ${name}_${at + 1} on ${table} ${index};`,
    })),
  ];
}

export interface Index {
  readonly name: string;
  /** Makes it where it is not there yet. */
  readonly sql: string;
}

/** What makes a table that has its indexes one like any other. */
export const settleSql = (entity: VersionedEntity, schema: string): string =>
  `${dropCurrentIndexesSql(entity, schema)}\nalter table ${schema}.${entity.name} reset (autovacuum_enabled);`;
