import { Unverified } from './errors.js';
import { nodeHash } from './hash.js';
import { rangeHash, split, type HashReader } from './hash-reader.js';

/**
 * PROOF(first, D[second]) of RFC 6962 section 2.1.2; empty from size 0, and between equal sizes.
 *
 * @throws RangeError where `first` is larger than `second`.
 */
export async function consistencyProof(
  reader: HashReader,
  first: number,
  second: number,
): Promise<readonly Buffer[]> {
  if (!(first >= 0 && first <= second)) throw new RangeError(`${first} is no earlier size than ${second}.`);
  if (first === 0 || first === second) return [];
  const ranges: (readonly [number, number])[] = [];
  let [start, end] = [0, second];
  let known = true; // the subtree is the whole of the first tree, whose root the verifier has
  while (first !== end) {
    const middle = start + split(end - start);
    if (first <= middle) {
      ranges.unshift([middle, end]);
      end = middle;
    } else {
      ranges.unshift([start, middle]);
      start = middle;
      known = false;
    }
  }
  if (!known) ranges.unshift([start, end]);
  return Promise.all(ranges.map(([from, to]) => rangeHash(reader, from, to)));
}

/**
 * RFC 9162 section 2.1.4.2: the second tree begins with all the leaves of the first, in their order.
 *
 * @throws Unverified where the proof does not show that.
 */
export function verifyConsistency(claim: {
  readonly first: { readonly size: number; readonly root: Buffer };
  readonly second: { readonly size: number; readonly root: Buffer };
  readonly proof: readonly Buffer[];
}): void {
  const { first, second, proof } = claim;
  if (first.size > second.size)
    throw new Unverified(`${second.size} leaves cannot begin with ${first.size}.`);
  if (first.size === 0 || first.size === second.size) {
    if (proof.length > 0) throw new Unverified('The consistency proof is too long.');
    if (first.size === second.size && !first.root.equals(second.root)) {
      throw new Unverified(`Two trees of ${first.size} leaves have different roots.`);
    }
    return;
  }
  // Where the first tree is perfect, its root is itself a node of the second and begins the path.
  const path = isPowerOfTwo(first.size) ? [first.root, ...proof] : proof;
  const [seed, ...rest] = path;
  if (seed === undefined) throw new Unverified('The consistency proof is empty.');
  let [fn, sn] = [first.size - 1, second.size - 1];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  let [fr, sr] = [seed, seed];
  for (const hash of rest) {
    if (sn === 0) throw new Unverified('The consistency proof is too long.');
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(hash, fr);
      sr = nodeHash(hash, sr);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    } else {
      sr = nodeHash(sr, hash);
    }
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  if (sn !== 0) throw new Unverified('The consistency proof is too short.');
  if (!fr.equals(first.root)) throw new Unverified('The consistency proof leads to another first root.');
  if (!sr.equals(second.root)) throw new Unverified('The consistency proof leads to another second root.');
}

function isPowerOfTwo(n: number): boolean {
  while (n % 2 === 0) n /= 2;
  return n === 1;
}
