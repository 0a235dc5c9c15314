import type { VersionedEntity } from './entity.js';
import type { Row, Version } from './version.js';

/** The rows of a group: few, and mostly one, so they are looked through. */
type Group = Version[];

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
    return this.#use(this.#groupOf(row))?.find((version) => this.#isOfOneKey(version.row, row));
  }

  /** Holds a version in the place of the one of its key. */
  hold(version: Version): void {
    const group = this.#groupOf(version.row);
    const rows = this.#use(group) ?? this.#begin(group);
    const at = rows.findIndex(({ row }) => this.#isOfOneKey(row, version.row));
    if (at === -1) this.#weight += rows.push(version) > 1 ? 1 : 0;
    else rows[at] = version;
  }

  drop(row: Row): void {
    const rows = this.#use(this.#groupOf(row));
    const at = rows?.findIndex((version) => this.#isOfOneKey(version.row, row)) ?? -1;
    if (at !== -1) rows?.splice(at, 1);
  }

  /** Lets go of what was not used for longest, so that about so many rows are held at most: 0 … */
  shrinkTo(most: number): void {
    if (2 * this.#weight <= most) return;
    this.#older = this.#weight <= most ? this.#newer : new Map<string, Group>();
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
    const rows: Group = [];
    this.#newer.set(group, rows);
    this.#weight += 1;
    return rows;
  }

  #groupOf(row: Row): string {
    return String(row[this.entity.group]);
  }

  /** Rows of one group. */
  #isOfOneKey(one: Row, other: Row): boolean {
    return this.#beyondGroup.every((column) => one[column] === other[column]);
  }
}
