import { bytesOfDigest, digestOf, EMPTY_ROOT, HASH_BYTES, nodeDigest, type Digest } from './hash.js';
import { levelWidth, TILE_WIDTH } from './tile.js';

/** The root of a full tile, which is one hash of the tile level above. */
export interface TileRoot {
  /** 1, 2 … */
  readonly level: number;
  /** 0, 1, 2 … within the level. */
  readonly index: number;
  readonly hash: Buffer;
}

const NONE: readonly TileRoot[] = [];

/** A tile that is not full, and the roots of the perfect subtrees that it consists of, the largest first. */
class PartialTile {
  readonly hashes: Digest[] = [];
  readonly subtrees: Digest[] = [];

  /** @returns the root of the tile where the hash fills it. */
  push(hash: Digest): Digest | null {
    const width = this.hashes.push(hash);
    let subtree = hash;
    // As a binary counter carries: each subtree of the same size joins the new one.
    for (let rest = width; rest % 2 === 0; rest /= 2)
      subtree = nodeDigest(this.subtrees.pop() ?? '', subtree);
    this.subtrees.push(subtree);
    return width === TILE_WIDTH ? subtree : null;
  }
}

/**
 * The partial tiles at the right of a tree: all that is needed to append leaves and to know the root. At most 255
 * hashes a level, whatever the size. Each leaf costs one hash more than its own.
 */
export class RightEdge {
  /** By tile level. */
  readonly #levels: PartialTile[] = [];
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
      const tile = (edge.#levels[level] = new PartialTile());
      for (let n = 0; n < width; n += 1)
        tile.push(bytes.toString('latin1', n * HASH_BYTES, (n + 1) * HASH_BYTES));
    }
    return edge;
  }

  /** Leaves of the tree. */
  get size(): number {
    return this.#size;
  }

  /** What `of` takes. */
  get levels(): readonly Buffer[] {
    return this.#levels.map(({ hashes }) => bytesOfDigest(hashes.join('')));
  }

  /** Appends one leaf hash; returns the roots of the tiles that it has filled, lowest level first. */
  append(leaf: Buffer): readonly TileRoot[] {
    return this.appendDigest(digestOf(leaf));
  }

  appendDigest(leaf: Digest): readonly TileRoot[] {
    this.#size += 1;
    let filled: TileRoot[] | null = null;
    let hash = leaf;
    for (let level = 0; ; level += 1) {
      const root = (this.#levels[level] ??= new PartialTile()).push(hash);
      if (root === null) return filled ?? NONE;
      hash = root;
      this.#levels[level] = new PartialTile();
      const above = { level: level + 1, index: levelWidth(this.#size, level + 1) - 1 };
      (filled ??= []).push({ ...above, hash: bytesOfDigest(hash) });
    }
  }

  /** RFC 6962 root of the tree. Some tens of hashes at the most. */
  root(): Buffer {
    let root: Digest | null = null;
    // From right to left, that is from the smallest perfect subtree to the largest.
    for (const { subtrees } of this.#levels) {
      for (const subtree of [...subtrees].reverse())
        root = root === null ? subtree : nodeDigest(subtree, root);
    }
    return root === null ? EMPTY_ROOT : bytesOfDigest(root);
  }
}
