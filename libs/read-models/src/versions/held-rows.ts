import type { VersionedEntity } from './entity.js';
import type { Row, Version } from './version.js';

/** The rows of a group: most have one, and some none. */
type Group = Version | Map<string, Version> | null;

/**
 * The rows of one table that are true now, as far as they are held in memory, by group and key. Groups are let go in two
 * generations: those that were not used while the newer one filled go together. So a use costs nothing but a look, and
 * what is let go leaves no holes.
 */
export class HeldRows {
  #newer = new Map<string, Group>();
  #older = new Map<string, Group>();
  /** Groups of the newer generation, and what they hold beyond one row each. */
  #weight = 0;

  constructor(private readonly entity: VersionedEntity) {}

  /** Whether the rows of a group are held: all, or none. */
  has(group: string): boolean {
    return this.#use(group) !== undefined;
  }

  /** Holds a group that has no rows yet. */
  begin(group: string): void {
    if (!this.has(group)) this.#set(group, null);
  }

  /** The rows of a group; none where it is not held. */
  of(group: string): Iterable<Version> {
    const rows = this.#use(group);
    if (rows instanceof Map) return rows.values();
    return rows === null || rows === undefined ? [] : [rows];
  }

  /** The only row of a group, or its first. */
  firstOf(group: string): Version | undefined {
    const rows = this.#use(group);
    return (rows instanceof Map ? rows.values().next().value : rows) ?? undefined;
  }

  find(row: Row): Version | undefined {
    const rows = this.#use(this.#groupOf(row)) ?? undefined;
    if (rows instanceof Map) return rows.get(this.#keyOf(row));
    return rows !== undefined && this.#isOfOneKey(rows.row, row) ? rows : undefined;
  }

  hold(version: Version): void {
    const group = this.#groupOf(version.row);
    const rows = this.#use(group) ?? undefined;
    if (rows === undefined || (!(rows instanceof Map) && this.#isOfOneKey(rows.row, version.row))) {
      this.#set(group, version);
      return;
    }
    const several = rows instanceof Map ? rows : new Map([[this.#keyOf(rows.row), rows]]);
    const before = several.size;
    several.set(this.#keyOf(version.row), version);
    this.#weight += several.size - before;
    if (several !== rows) this.#set(group, several);
  }

  drop(row: Row): void {
    const group = this.#groupOf(row);
    const rows = this.#use(group) ?? undefined;
    if (rows instanceof Map) rows.delete(this.#keyOf(row));
    else if (rows !== undefined && this.#isOfOneKey(rows.row, row)) this.#set(group, null);
  }

  /** Lets go of what was not used for longest, so that about so many rows are held at most: 0 … */
  shrinkTo(most: number): void {
    if (2 * this.#weight <= most) return;
    this.#older = this.#weight <= most ? this.#newer : new Map<string, Group>();
    this.#newer = new Map<string, Group>();
    this.#weight = 0;
  }

  /** The rows of a group, which from now on is of the newer generation; undefined where it is not held. */
  #use(group: string): Group | undefined {
    const newer = this.#newer.get(group);
    if (newer !== undefined) return newer;
    const older = this.#older.get(group);
    if (older !== undefined) {
      this.#older.delete(group);
      this.#set(group, older);
      if (older instanceof Map) this.#weight += older.size - 1;
    }
    return older;
  }

  #set(group: string, rows: Group): void {
    const before = this.#newer.size;
    this.#newer.set(group, rows);
    this.#weight += this.#newer.size - before;
  }

  #groupOf(row: Row): string {
    return String(row[this.entity.group]);
  }

  #keyOf(row: Row): string {
    return this.entity.key.map((column) => String(row[column])).join('\u0000');
  }

  /** Rows of one group. */
  #isOfOneKey(one: Row, other: Row): boolean {
    const { key, group } = this.entity;
    return key.every((column) => column === group || String(one[column]) === String(other[column]));
  }
}
