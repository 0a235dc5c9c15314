import { dropFillingIndexesSql } from './bulk-writer.js';
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

/** The indexes of a table that is filled. */
export function indexSql(entity: VersionedEntity, schema: string): string {
  const { name, key, indexes } = entity;
  return [
    // Where nulls are not distinct, it also keeps two rows of one key from being true at once.
    `create unique index ${versionsIndex(entity)} on ${schema}.${name} (${key.join(', ')}, to_position) nulls not distinct;`,
    ...indexes.map((index, at) => `create index ${name}_${at + 1} on ${schema}.${name} ${index};`),
    dropFillingIndexesSql(entity, schema),
    `alter table ${schema}.${name} reset (autovacuum_enabled);`,
  ].join('\n');
}

/** Whether a table has its indexes, as SQL. */
export const isIndexedSql = (entity: VersionedEntity, schema: string): string =>
  `to_regclass('${schema}.${versionsIndex(entity)}') is not null`;
