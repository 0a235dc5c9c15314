/** Pages by position, newest first unless `order` says otherwise: stable while new rows arrive. */
export interface PageRequest {
  /** 1 … 200; default 50. */
  readonly limit?: number | undefined;
  /** As a page before gave it. */
  readonly cursor?: string | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

export const DEFAULT_LIMIT = 50;
export const LARGEST_LIMIT = 200;

export class InvalidCursor extends Error {
  override readonly name = 'InvalidCursor';
  constructor() {
    super('The cursor is not one that this server gave. Leave it out to begin at the first page.');
  }
}

const encode = (position: string): string => Buffer.from(position).toString('base64url');

export function decodeCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const position = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,18}$/.test(position)) throw new InvalidCursor();
  return position;
}

/** Cuts one row too many off a result: where it was there, another page follows. */
export function pageOf<Row extends { readonly position: string }, Item>(
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => Item,
): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return {
    items: kept.map(item),
    next: rows.length > limit && last !== undefined ? encode(last.position) : null,
  };
}

/** Collects the conditions and parameters of a WHERE clause. */
export class Conditions {
  readonly parameters: unknown[] = [];
  readonly #parts: string[];

  /** @param always conditions without a value that hold in any case */
  constructor(...always: readonly string[]) {
    this.#parts = [...always];
  }

  /** Adds a condition with `?` for the value, unless the value is absent. */
  add(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    this.parameters.push(value);
    this.#parts.push(condition.replaceAll('?', `$${this.parameters.length}`));
    return this;
  }

  get where(): string {
    return this.#parts.length === 0 ? '' : `where ${this.#parts.join(' and ')}`;
  }
}
