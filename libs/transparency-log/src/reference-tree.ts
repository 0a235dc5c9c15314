/** RFC 6962 section 2.1, written down as it stands there: what the specs of this lib compare with. */
import { EMPTY_ROOT, leafHash, nodeHash } from './hash.js';

export function referenceRoot(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(referenceRoot(leaves.slice(0, k)), referenceRoot(leaves.slice(k)));
}

/** Leaf hashes of the entries 'entry 0', 'entry 1' … */
export function sampleLeaves(count: number): readonly Buffer[] {
  return Array.from({ length: count }, (_, n) => leafHash(Buffer.from(`entry ${n}`)));
}

/** Sizes at which trees and tiles change their shape, up to a limit. */
export function remarkableSizes(limit: number): readonly number[] {
  const sizes = new Set<number>();
  const corners = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 3 * 256, 5 * 256, 7 * 256 + 128];
  for (const corner of corners) for (const by of [-1, 0, 1]) sizes.add(corner + by);
  return [...sizes].filter((size) => size >= 0 && size <= limit).sort((a, b) => a - b);
}
