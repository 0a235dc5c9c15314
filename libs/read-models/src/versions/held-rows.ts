import type { VersionedEntity } from './entity.js';
import type { Row, Version } from './version.js';

/** The rows of a group: few, and mostly one, so they are looked through. */
type Group = Version[];

/** Of a group without rows. Shared, so never written: most groups get their first row soon, in an array of its size. */
const NONE: Group = [];

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

  /** What identifies a row within its group. Key columns are text or integer: values of one key are identical. */
  readonly #beyondGroup: readonly string[];

  constructor(private readonly entity: VersionedEntity) {
    this.#beyondGroup = entity.key.filter((column) => column !== entity.group);
  }

  /** Whether the rows of a group are held: all, or none. */
  has(group: string): boolean {
    return this.of(group) !== undefined;
  }

  /** Holds a group that has no rows yet. */
  begin(group: string): void {
    if (!this.has(group)) this.#begin(group);
  }

  /** The rows of a group, which from now on is of the newer generation; undefined where it is not held. */
  of(group: string): readonly Version[] | undefined {
    return this.#use(group);
  }

  find(row: Row): Version | undefined {
    const rows = this.#use(this.#groupOf(row));
    return rows?.[this.#placeIn(rows, row)];
  }

  /** Holds a version in the place of the one of its key. */
  hold(version: Version): void {
    const group = this.#groupOf(version.row);
    const rows = this.#use(group) ?? this.#begin(group);
    const at = this.#placeIn(rows, version.row);
    if (at === -1) {
      if (rows.length > 0) this.#weight += 1;
      this.#newer.set(group, [...rows, version]);
    } else rows[at] = version;
  }

  drop(row: Row): void {
    const group = this.#groupOf(row);
    const rows = this.#use(group);
    if (rows === undefined) return;
    const at = this.#placeIn(rows, row);
    if (at !== -1) this.#newer.set(group, rows.toSpliced(at, 1));
  }

  /**
   * Lets go of what was not used for longest, so that about so many rows are held at most: 0 … What was used since it was
   * called last is held until it is called again, however much that is.
   */
  shrinkTo(most: number): void {
    if (2 * this.#weight <= most) return;
    this.#older = this.#newer;
    this.#newer = new Map<string, Group>();
    this.#weight = 0;
  }

  #use(group: string): Group | undefined {
    const newer = this.#newer.get(group);
    if (newer !== undefined) return newer;
    const older = this.#older.get(group);
    if (older === undefined) return undefined;
    this.#older.delete(group);
    this.#newer.set(group, older);
    this.#weight += Math.max(1, older.length);
    return older;
  }

  #begin(group: string): Group {
    this.#newer.set(group, NONE);
    this.#weight += 1;
    return NONE;
  }

  #groupOf(row: Row): string {
    return String(row[this.entity.group]);
  }

  /** Where the row of the same key stands among those of its group; -1 where none does. */
  #placeIn(rows: Group, row: Row): number {
    for (let at = 0; at < rows.length; at += 1) if (this.#isOfOneKey(rows[at]?.row, row)) return at;
    return -1;
  }

  /** Rows of one group. */
  #isOfOneKey(one: Row | undefined, other: Row): boolean {
    for (const column of this.#beyondGroup) if (one?.[column] !== other[column]) return false;
    return true;
  }
}
