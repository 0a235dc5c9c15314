import type { VersionedEntity } from './entity.js';

const nameOf = ({ name }: VersionedEntity, column: string): string => `${name}_current_${column}`;

/** Finds the rows that are true now by a column: hashes are small, and cost least while a table fills. */
export const currentIndex = (
  entity: VersionedEntity,
  schema: string,
  column: string = entity.group,
): { readonly name: string; readonly sql: string } => ({
  name: nameOf(entity, column),
  sql: `create index if not exists ${nameOf(entity, column)} on ${schema}.${entity.name} using hash (${column}) where to_position is null;`,
});

/** What a filled table needs no more, since it has others. */
export const dropCurrentIndexesSql = (entity: VersionedEntity, schema: string): string =>
  entity.columns
    .filter(({ name }) => entity.foundBy === 'key' || name !== entity.group)
    .map(({ name }) => `drop index if exists ${schema}.${nameOf(entity, name)};`)
    .join('\n');
