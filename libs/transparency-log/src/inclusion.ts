import { Unverified } from './errors.js';
import { nodeHash } from './hash.js';
import { rangeHash, split, type HashReader } from './hash-reader.js';

/**
 * PATH(index, D[size]) of RFC 6962 section 2.1.1: from the leaf's sibling up to the root's child.
 *
 * @throws RangeError where the tree has no such leaf.
 */
export async function inclusionProof(
  reader: HashReader,
  index: number,
  size: number,
): Promise<readonly Buffer[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`A tree of ${size} has no leaf ${index}.`);
  const ranges: (readonly [number, number])[] = [];
  for (let start = 0, end = size; end - start > 1;) {
    const middle = start + split(end - start);
    if (index < middle) {
      ranges.unshift([middle, end]);
      end = middle;
    } else {
      ranges.unshift([start, middle]);
      start = middle;
    }
  }
  return Promise.all(ranges.map(([start, end]) => rangeHash(reader, start, end)));
}

/**
 * RFC 9162 section 2.1.3.2.
 *
 * @throws Unverified where the proof does not lead from the leaf to the root.
 */
export function verifyInclusion(claim: {
  readonly leaf: Buffer;
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
  readonly proof: readonly Buffer[];
}): void {
  const { leaf, index, size, root, proof } = claim;
  if (!(index >= 0 && index < size)) throw new Unverified(`A tree of ${size} has no leaf ${index}.`);
  let [fn, sn, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (sn === 0) throw new Unverified('The inclusion proof is too long.');
    if (fn % 2 === 1 || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  if (sn !== 0) throw new Unverified('The inclusion proof is too short.');
  if (!hash.equals(root)) throw new Unverified('The inclusion proof leads to another root.');
}
