import type { SqlExecutor } from '@isnad/event-store';
import type { RowOf, Versioned, VersionedEntity } from './entity.js';
import { HeldRows } from './held-rows.js';
import { type NewVersions, type Send, type TableWriter, writeByStatements } from './table-writer.js';
import type { Row, Version } from './version.js';

/** What is held of one table, and what has changed in it since the last flush. */
interface Changes {
  readonly held: HeldRows;
  readonly wanted: Set<string>;
  fresh: Version[];
  ended: Version[];
}

/** Columns whose JavaScript value would lose digits travel as text. */
const AS_TEXT = new Set(['bigint', 'timestamptz']);

export interface BatchOptions {
  /** How versions get into the tables; default: by statements that any table takes. */
  readonly writer?: TableWriter | undefined;
  /** Rows of each table that may stay in memory after a flush; default 1,000. */
  readonly mostRows?: number | undefined;
}

const MOST_ROWS = 1_000;

/**
 * Changes to versioned tables, folded in memory: rows are loaded by group before the events are applied, and written in
 * one statement a table after it. Whoever keeps a batch over several transactions must be the only writer of the tables,
 * and throw it away where a transaction fails.
 */
export class Batch {
  readonly #tables = new Map<VersionedEntity, Changes>();
  readonly #writer: TableWriter;
  readonly #mostRows: number;

  constructor(
    private readonly schema: string,
    { writer = writeByStatements, mostRows = MOST_ROWS }: BatchOptions = {},
  ) {
    this.#writer = writer;
    this.#mostRows = mostRows;
  }

  /** Notes that the rows of a group will be needed. */
  want(entity: VersionedEntity, group: string): void {
    const { held, wanted } = this.#of(entity);
    if (!held.has(group)) wanted.add(group);
  }

  /** Notes that a group is new: no table holds rows of it, so none are looked for. */
  begin(entity: VersionedEntity, group: string): void {
    this.#of(entity).held.begin(group);
  }

  /**
   * Loads what is wanted.
   *
   * @param whenWritten runs what must not meet rows on their way into the tables: it waits until they are there.
   */
  async load(sql: SqlExecutor, whenWritten: SqlExecutor = sql): Promise<void> {
    for (const [entity, { wanted, held }] of this.#tables) {
      if (wanted.size === 0) continue;
      const groups = [...wanted];
      wanted.clear();
      for (const group of groups) held.begin(group);
      await this.#writer.prepareToFind(whenWritten, this.schema, entity);
      const columns = entity.columns.map(({ name, type }) => (AS_TEXT.has(type) ? `${name}::text` : name));
      const { rows } = await sql.query<Row & Versioned>(
        `select ${columns.join(', ')} from ${this.schema}.${entity.name}
          where ${entity.group} = any($1) and to_position is null`,
        [groups],
      );
      for (const { from_position, to_position: _, ...row } of rows)
        held.hold({ row, from: BigInt(from_position), to: null, stored: true, follows: null });
    }
  }

  /** The rows of a group that was wanted, or of which rows were put. */
  rowsOf<Entity extends Versioned>(entity: VersionedEntity<Entity>, group: string): readonly RowOf<Entity>[] {
    return (this.#of(entity).held.of(group) ?? []).map(({ row }) => row as RowOf<Entity>);
  }

  /** The row of a group that has only one. */
  rowOf<Entity extends Versioned>(entity: VersionedEntity<Entity>, group: string): RowOf<Entity> | undefined {
    return this.#of(entity).held.of(group)?.[0]?.row as RowOf<Entity> | undefined;
  }

  /** From this position on the row of its key is this one. */
  put<Entity extends Versioned>(entity: VersionedEntity<Entity>, position: bigint, row: RowOf<Entity>): void {
    const { held, fresh } = this.#of(entity);
    const before = held.find(row);
    if (before?.from === position && !before.stored) {
      before.row = row;
      return;
    }
    if (before !== undefined) this.#close(entity, before, position);
    const follows = before?.stored === false ? before : null;
    const version: Version = { row, from: position, to: null, stored: false, follows };
    fresh.push(version);
    held.hold(version);
  }

  /** From this position on there is no row of this key. */
  end<Entity extends Versioned>(entity: VersionedEntity<Entity>, position: bigint, row: RowOf<Entity>): void {
    const { held } = this.#of(entity);
    const before = held.find(row);
    if (before === undefined) return;
    this.#close(entity, before, position);
    held.drop(row);
  }

  /** Writes what has changed, and lets go of the rows that were not used for longest. */
  async flush(sql: SqlExecutor): Promise<void> {
    const send = await this.take();
    await send(sql);
  }

  /**
   * Takes what has changed out of the batch, as it is now: sending it writes it. Until it is taken nobody may change the
   * batch. While it is sent the batch may go on, also load rows: those that are sent are held until more is taken. Only
   * one may be on its way when that goes on.
   */
  async take(): Promise<Send> {
    const sends: Send[] = [];
    const rows: NewVersions[] = [];
    for (const [entity, changes] of this.#tables) {
      const { fresh, ended } = changes;
      [changes.fresh, changes.ended] = [[], []];
      if (ended.length > 0) {
        sends.push((sql) => this.#writer.prepareToFind(sql, this.schema, entity));
        sends.push(ending(this.schema, entity, ended));
      }
      const versions: Version[] = [];
      for (const version of fresh) {
        version.stored = true;
        // What ended where it began was true at no position.
        if (version.from !== version.to) versions.push(version);
      }
      if (versions.length > 0) rows.push({ entity, versions });
      changes.held.shrinkTo(this.#mostRows);
    }
    sends.push(await this.#writer.insertion(this.schema, rows));
    for (const { versions } of rows) for (const version of versions) version.follows = null;
    return async (sql) => {
      for (const send of sends) await send(sql);
    };
  }

  /** To be called before statements other than this batch's look for rows that are true now by a column. */
  async prepareToFind(sql: SqlExecutor, entity: VersionedEntity, column: string): Promise<void> {
    await this.#writer.prepareToFind(sql, this.schema, entity, column);
  }

  /** Forgets all rows: after the tables were written by other means. Only after a flush. */
  clear(): void {
    this.#tables.clear();
  }

  #close(entity: VersionedEntity, version: Version, position: bigint): void {
    version.to = position;
    if (version.stored) this.#of(entity).ended.push(version);
  }

  #of(entity: VersionedEntity): Changes {
    let changes = this.#tables.get(entity);
    if (changes === undefined) {
      changes = { held: new HeldRows(entity), wanted: new Set(), fresh: [], ended: [] };
      this.#tables.set(entity, changes);
    }
    return changes;
  }
}

/** Notes where versions ended that are in the table. */
function ending(schema: string, entity: VersionedEntity, ended: readonly Version[]): Send {
  const given = entity.key.map((_, index) => `$${index + 2}::text[]`).join(', ');
  const same = entity.key.map((column) => `t.${column} = given.${column}`).join(' and ');
  const parameters = [
    ended.map(({ to }) => String(to)),
    ...entity.key.map((key) => ended.map(({ row }) => row[key])),
  ];
  return async (sql) => {
    await sql.query(
      `update ${schema}.${entity.name} t set to_position = given.ended
         from unnest($1::bigint[], ${given}) as given (ended, ${entity.key.join(', ')})
        where ${same} and t.to_position is null`,
      parameters,
    );
  };
}
