import { EMPTY_ROOT, HASH_BYTES, nodeHash, perfectRoot } from './hash.js';
import { levelWidth, TILE_WIDTH } from './tile.js';

/** The root of a full tile, which is one hash of the tile level above. */
export interface TileRoot {
  /** 1, 2 … */
  readonly level: number;
  /** 0, 1, 2 … within the level. */
  readonly index: number;
  readonly hash: Buffer;
}

/**
 * The partial tiles at the right of a tree: all that is needed to append leaves and to know the root. At most 255
 * hashes a level, whatever the size.
 */
export class RightEdge {
  /** By tile level, the hashes of its partial tile. */
  readonly #levels: Buffer[][] = [];
  #size = 0;

  /**
   * @param size leaves of the tree.
   * @param levels by tile level, the concatenated hashes of the partial tile; empty where the last tile is full.
   * @throws RangeError where a level has not the hashes that the size demands.
   */
  static of(size: number, levels: readonly Buffer[]): RightEdge {
    const edge = new RightEdge();
    edge.#size = size;
    for (let level = 0; levelWidth(size, level) > 0; level += 1) {
      const bytes = levels[level] ?? Buffer.alloc(0);
      const width = levelWidth(size, level) % TILE_WIDTH;
      if (bytes.length !== width * HASH_BYTES) {
        throw new RangeError(
          `The partial tile of level ${level} has ${bytes.length / HASH_BYTES} hashes; a tree of ${size} has ${width}.`,
        );
      }
      edge.#levels[level] = Array.from({ length: width }, (_, n) =>
        bytes.subarray(n * HASH_BYTES, (n + 1) * HASH_BYTES),
      );
    }
    return edge;
  }

  /** Leaves of the tree. */
  get size(): number {
    return this.#size;
  }

  /** What `of` takes. */
  get levels(): readonly Buffer[] {
    return this.#levels.map((hashes) => Buffer.concat(hashes));
  }

  /** Appends one leaf hash; returns the roots of the tiles that it has filled, lowest level first. */
  append(leaf: Buffer): readonly TileRoot[] {
    const filled: TileRoot[] = [];
    this.#size += 1;
    let hash = leaf;
    for (let level = 0; ; level += 1) {
      const tile = (this.#levels[level] ??= []);
      tile.push(hash);
      if (tile.length < TILE_WIDTH) return filled;
      hash = perfectRoot(Buffer.concat(tile));
      this.#levels[level] = [];
      filled.push({ level: level + 1, index: levelWidth(this.#size, level + 1) - 1, hash });
    }
  }

  /** RFC 6962 root of the tree. Some tens of hashes. */
  root(): Buffer {
    let root: Buffer | null = null;
    // From right to left, that is from the smallest perfect subtree to the largest.
    for (const hashes of this.#levels) {
      for (let end = hashes.length; end > 0;) {
        const width = lowestBit(end);
        const subtree = perfectRoot(Buffer.concat(hashes.slice(end - width, end)));
        root = root === null ? subtree : nodeHash(subtree, root);
        end -= width;
      }
    }
    return root ?? EMPTY_ROOT;
  }
}

const lowestBit = (n: number): number => n & -n;
