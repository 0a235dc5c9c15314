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

export const cursorOf = (position: string): string => Buffer.from(position).toString('base64url');

export function decodeCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const position = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,18}$/.test(position)) throw new InvalidCursor();
  return position;
}
