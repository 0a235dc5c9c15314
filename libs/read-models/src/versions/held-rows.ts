import type { VersionedEntity } from './entity.js';
import type { Row, Version } from './version.js';

/** The rows of one table that are true now, as far as they are held in memory, by group and key; least recently used first. */
export class HeldRows {
  readonly #groups = new Map<string, Map<string, Version>>();
  #size = 0;

  constructor(private readonly entity: VersionedEntity) {}

  /** How many rows are held. */
  get size(): number {
    return this.#size;
  }

  /** Whether the rows of a group are held: all, or none. A group that is asked for is let go later than others. */
  use(group: string): boolean {
    const rows = this.#groups.get(group);
    if (rows === undefined) return false;
    this.#groups.delete(group);
    this.#groups.set(group, rows);
    return true;
  }

  /** Holds a group that has no rows yet. */
  begin(group: string): void {
    if (!this.#groups.has(group)) this.#groups.set(group, new Map<string, Version>());
  }

  of(group: string): Iterable<Version> {
    return this.#groups.get(group)?.values() ?? [];
  }

  find(row: Row): Version | undefined {
    return this.#groups.get(this.#groupOf(row))?.get(this.#keyOf(row));
  }

  hold(version: Version): void {
    const group = this.#groupOf(version.row);
    const key = this.#keyOf(version.row);
    let rows = this.#groups.get(group);
    if (rows === undefined) {
      rows = new Map<string, Version>();
      this.#groups.set(group, rows);
    }
    if (!rows.has(key)) this.#size += 1;
    rows.set(key, version);
  }

  drop(row: Row): void {
    if (this.#groups.get(this.#groupOf(row))?.delete(this.#keyOf(row)) === true) this.#size -= 1;
  }

  /** Lets groups go, those first that were not used for longest, until at most so many rows are held. */
  shrinkTo(most: number): void {
    for (const [group, rows] of this.#groups) {
      if (this.#size <= most) return;
      this.#groups.delete(group);
      this.#size -= rows.size;
    }
  }

  #groupOf(row: Row): string {
    return String(row[this.entity.group]);
  }

  #keyOf(row: Row): string {
    const { key } = this.entity;
    return key.length === 1 ? this.#groupOf(row) : key.map((column) => String(row[column])).join('\u0000');
  }
}
