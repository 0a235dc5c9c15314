import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a column can be: what every way of writing and reading rows knows. */
export type ColumnType =
  'text' | 'integer' | 'bigint' | 'double precision' | 'boolean' | 'timestamptz' | 'json';

/** A column as TypeORM knows it, of a type that we do. */
interface ColumnDefinition extends EntitySchemaColumnOptions {
  readonly type: ColumnType;
}

/** The positions from and to (exclusive) which a row was true; `to_position` null: it still is. Decimal text. */
export interface Versioned {
  readonly from_position: string;
  readonly to_position: string | null;
}

/** A row as its projection writes it: JSON values, with positions and moments as text. */
export type RowOf<Entity> = Omit<Entity, keyof Versioned>;

/**
 * A table of a read model whose rows are kept as versions over positions. The TypeORM schema is its one definition:
 * tables of a generation are made from it, and rows are written and read by it.
 */
export interface VersionedEntity<Entity extends Versioned = Versioned> {
  readonly name: string;
  readonly schema: EntitySchema<Entity>;
  readonly columns: readonly {
    readonly name: string;
    readonly type: ColumnType;
    readonly nullable: boolean;
  }[];
  /** What identifies a row among those that are true at one position. */
  readonly key: readonly string[];
  /** Rows with the same value of this column are loaded together. */
  readonly group: string;
  /**
   * By what rows are found: versions by their whole key, which then is true once only; or those alone that are true now,
   * by their group: for many small rows that nobody asks for as of a position.
   */
  readonly foundBy: 'key' | 'group';
  /** What `create index on <table>` goes on with. */
  readonly indexes: readonly string[];
}

const POSITIONS = {
  from_position: { type: 'bigint' },
  to_position: { type: 'bigint', nullable: true },
} as const satisfies Record<string, ColumnDefinition>;

/** An index for versions that began after a position. Its ranges are small: PostgreSQL's default is 128 pages. */
export const BY_BEGINNING = 'using brin (from_position) with (pages_per_range = 16)';

/** Defines a versioned table. The first column of the key is the group. */
export function versioned<Entity extends Versioned>(definition: {
  readonly name: string;
  readonly key: readonly [string & keyof Entity, ...(string & keyof Entity)[]];
  readonly columns: { readonly [Column in keyof RowOf<Entity>]: ColumnDefinition };
  /** Default: key. */
  readonly foundBy?: VersionedEntity['foundBy'];
  readonly indexes?: readonly string[];
}): VersionedEntity<Entity> {
  const { name, key, columns, foundBy = 'key', indexes = [] } = definition;
  const all: Record<string, ColumnDefinition> = { ...columns, ...POSITIONS };
  for (const column of [...key, 'from_position']) all[column] = { ...all[column], primary: true } as never;
  return {
    name,
    key,
    group: key[0],
    foundBy,
    indexes,
    columns: Object.entries(all).map(([column, { type, nullable = false }]) => ({
      name: column,
      type,
      nullable,
    })),
    schema: new EntitySchema<Entity>({
      name,
      tableName: name,
      schema: 'read',
      columns: all,
    }),
  };
}
