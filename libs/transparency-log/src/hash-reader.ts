import { HASH_BYTES, nodeHash, perfectRoot } from './hash.js';
import { TILE_HEIGHT, TILE_WIDTH } from './tile.js';
import { Unverified } from './errors.js';

/** Where tiles are kept: a database, a web server, a file, memory. */
export interface HashReader {
  /**
   * `count` concatenated hashes of a tile level from number `first` on; all of them lie in one tile.
   *
   * @param first 0, 1, 2 … within the level; its tile is floor(first / 256).
   */
  read(level: number, first: number, count: number): Promise<Buffer>;
}

/** The largest power of two that is smaller than n; n ≥ 2. */
export function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/**
 * MTH(D[start:end]) of RFC 6962 from the tiles. `start` is a multiple of the smallest power of two that is not below
 * end − start, as it is for every range that a proof is made of.
 *
 * @throws Unverified where the reader gives another number of hashes than it was asked for.
 */
export async function rangeHash(reader: HashReader, start: number, end: number): Promise<Buffer> {
  const size = end - start;
  let level = 0;
  let width = size;
  while (Number.isInteger(width / 2) && width > 1) {
    width /= 2;
    level += 1;
  }
  if (width === 1) return perfectHash(reader, level, start / size);
  const k = split(size);
  const [left, right] = await Promise.all([
    rangeHash(reader, start, start + k),
    rangeHash(reader, start + k, end),
  ]);
  return nodeHash(left, right);
}

/** The hash of perfect subtree number `index` at a tree level: read where a tile has it, else made of one tile's hashes. */
async function perfectHash(reader: HashReader, treeLevel: number, index: number): Promise<Buffer> {
  const level = Math.floor(treeLevel / TILE_HEIGHT);
  const count = 2 ** (treeLevel % TILE_HEIGHT);
  const hashes = await reader.read(level, index * count, count);
  if (hashes.length !== count * HASH_BYTES) {
    throw new Unverified(
      `Tile ${Math.floor((index * count) / TILE_WIDTH)} of level ${level} lacks hashes that the tree must have.`,
    );
  }
  return perfectRoot(hashes);
}
