import type { SqlExecutor } from '@isnad/event-store';
import type { RowOf, Versioned, VersionedEntity } from './entity.js';

type Row = Readonly<Record<string, unknown>>;

interface Version {
  row: Row;
  readonly from: bigint;
  to: bigint | null;
  /** False until it is in the database. */
  stored: boolean;
}

/** The rows of one table that are true now, by group and key, and what has changed since the last flush. */
interface Cache {
  readonly live: Map<string, Map<string, Version>>;
  readonly wanted: Set<string>;
  fresh: Version[];
  ended: Version[];
}

/** Rows in one INSERT. */
const ROWS_PER_INSERT = 5_000;

/** Columns whose JavaScript value would lose digits travel as text. */
const AS_TEXT = new Set(['bigint', 'timestamptz']);

/**
 * Changes to versioned tables, folded in memory: rows are loaded by group before the events are applied, and written in
 * one statement a table after it. Whoever keeps a batch over several transactions must be the only writer of the tables,
 * and throw it away where a transaction fails.
 */
export class Batch {
  readonly #caches = new Map<VersionedEntity, Cache>();
  #size = 0;

  constructor(private readonly schema: string) {}

  /** How many rows are held. */
  get size(): number {
    return this.#size;
  }

  /** Notes that the rows of a group will be needed. */
  want(entity: VersionedEntity, group: string): void {
    const { live, wanted } = this.#cache(entity);
    if (!live.has(group)) wanted.add(group);
  }

  /** Loads what is wanted. */
  async load(sql: SqlExecutor): Promise<void> {
    for (const [entity, { wanted, live }] of this.#caches) {
      if (wanted.size === 0) continue;
      const groups = [...wanted];
      wanted.clear();
      for (const group of groups) live.set(group, new Map());
      const columns = entity.columns.map(({ name, type }) => (AS_TEXT.has(type) ? `${name}::text` : name));
      const { rows } = await sql.query<Row & Versioned>(
        `select ${columns.join(', ')} from ${this.schema}.${entity.name}
          where ${entity.group} = any($1) and to_position is null`,
        [groups],
      );
      for (const { from_position, to_position: _, ...row } of rows)
        this.#hold(entity, { row, from: BigInt(from_position), to: null, stored: true });
    }
  }

  /** The rows of a group that was wanted, or of which rows were put. */
  rowsOf<Entity extends Versioned>(entity: VersionedEntity<Entity>, group: string): readonly RowOf<Entity>[] {
    const versions = this.#cache(entity).live.get(group)?.values() ?? [];
    return [...versions].map(({ row }) => row as RowOf<Entity>);
  }

  /** The row of a group that has only one. */
  rowOf<Entity extends Versioned>(entity: VersionedEntity<Entity>, group: string): RowOf<Entity> | undefined {
    return this.rowsOf(entity, group)[0];
  }

  /** From this position on the row of its key is this one. */
  put<Entity extends Versioned>(entity: VersionedEntity<Entity>, position: bigint, row: RowOf<Entity>): void {
    const before = this.#find(entity, row);
    if (before?.from === position && !before.stored) {
      before.row = row;
      return;
    }
    if (before !== undefined) this.#close(entity, before, position);
    const version: Version = { row: row, from: position, to: null, stored: false };
    this.#cache(entity).fresh.push(version);
    this.#hold(entity, version);
  }

  /** From this position on there is no row of this key. */
  end<Entity extends Versioned>(entity: VersionedEntity<Entity>, position: bigint, row: RowOf<Entity>): void {
    const before = this.#find(entity, row);
    if (before === undefined) return;
    this.#close(entity, before, position);
    const rows = this.#cache(entity).live.get(this.#groupOf(entity, row));
    if (rows?.delete(keyOf(entity, row))) this.#size -= 1;
  }

  /** Writes what has changed. */
  async flush(sql: SqlExecutor): Promise<void> {
    for (const [entity, cache] of this.#caches) {
      const { fresh, ended } = cache;
      [cache.fresh, cache.ended] = [[], []];
      if (ended.length > 0) await this.#writeEnds(sql, entity, ended);
      for (let at = 0; at < fresh.length; at += ROWS_PER_INSERT)
        await this.#insert(sql, entity, fresh.slice(at, at + ROWS_PER_INSERT));
    }
  }

  /** Forgets all rows: after the tables were written by other means, or to free memory. Only after a flush. */
  clear(): void {
    this.#caches.clear();
    this.#size = 0;
  }

  async #writeEnds(sql: SqlExecutor, entity: VersionedEntity, ended: readonly Version[]): Promise<void> {
    const given = entity.key.map((_, index) => `$${index + 2}::text[]`).join(', ');
    const same = entity.key.map((column) => `t.${column} = given.${column}`).join(' and ');
    await sql.query(
      `update ${this.schema}.${entity.name} t set to_position = given.ended
         from unnest($1::bigint[], ${given}) as given (ended, ${entity.key.join(', ')})
        where ${same} and t.to_position is null`,
      [ended.map(({ to }) => String(to)), ...entity.key.map((key) => ended.map(({ row }) => row[key]))],
    );
  }

  async #insert(sql: SqlExecutor, entity: VersionedEntity, versions: readonly Version[]): Promise<void> {
    const columns = entity.columns.map(({ name }) => name).join(', ');
    const table = `${this.schema}.${entity.name}`;
    const rows = versions.map((version) => {
      version.stored = true;
      const to = version.to === null ? null : String(version.to);
      return { ...version.row, from_position: String(version.from), to_position: to };
    });
    await sql.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    );
  }

  #close(entity: VersionedEntity, version: Version, position: bigint): void {
    version.to = position;
    if (version.stored) this.#cache(entity).ended.push(version);
  }

  #hold(entity: VersionedEntity, version: Version): void {
    const { live } = this.#cache(entity);
    const group = this.#groupOf(entity, version.row);
    let rows = live.get(group);
    if (rows === undefined) {
      rows = new Map<string, Version>();
      live.set(group, rows);
    }
    const key = keyOf(entity, version.row);
    if (!rows.has(key)) this.#size += 1;
    rows.set(key, version);
  }

  #find(entity: VersionedEntity, row: Row): Version | undefined {
    return this.#cache(entity).live.get(this.#groupOf(entity, row))?.get(keyOf(entity, row));
  }

  #groupOf(entity: VersionedEntity, row: Row): string {
    return String(row[entity.group]);
  }

  #cache(entity: VersionedEntity): Cache {
    let cache = this.#caches.get(entity);
    if (cache === undefined) {
      cache = { live: new Map(), wanted: new Set(), fresh: [], ended: [] };
      this.#caches.set(entity, cache);
    }
    return cache;
  }
}

const keyOf = ({ key }: VersionedEntity, row: Row): string =>
  key.map((column) => String(row[column])).join('\u0000');
