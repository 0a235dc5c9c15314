import type { VersionedEntity } from './entity.js';

/** What makes the table of an entity, with what its projection needs to find rows by. */
export function tableSql(entity: VersionedEntity, schema: string): string {
  const columns = entity.columns.map(
    ({ name, type, nullable }) => `  ${name} ${type}${nullable ? '' : ' not null'}`,
  );
  const key = entity.key.join(', ');
  return [
    `create table ${schema}.${entity.name} (\n${columns.join(',\n')},\n  primary key (${key}, from_position)\n);`,
    // At no position are there two rows of one key; and the row that is true now is found at once.
    `create unique index ${entity.name}_live on ${schema}.${entity.name} (${key}) where to_position is null;`,
  ].join('\n');
}

/** The indexes that queries need. A generation that is being built gets them at its end: so it fills much faster. */
export function indexSql(entity: VersionedEntity, schema: string): string {
  return entity.indexes
    .map(
      (index, at) =>
        `create index if not exists ${entity.name}_${at + 1} on ${schema}.${entity.name} ${index};`,
    )
    .join('\n');
}
