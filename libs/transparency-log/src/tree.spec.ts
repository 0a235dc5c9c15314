import fc from 'fast-check';
import { consistencyProof, verifyConsistency } from './consistency.js';
import { Unverified } from './errors.js';
import { EMPTY_ROOT, leafHash } from './hash.js';
import type { HashReader } from './hash-reader.js';
import { inclusionProof, verifyInclusion } from './inclusion.js';
import { MemoryTree } from './memory-tree.js';
import { referenceRoot, remarkableSizes, sampleLeaves } from './reference-tree.js';
import { RightEdge } from './right-edge.js';

const MOST = 2_600;
const LEAVES = sampleLeaves(MOST);
const SIZES = remarkableSizes(MOST);

const treeOf = (size: number): MemoryTree => {
  const tree = new MemoryTree();
  for (const leaf of LEAVES.slice(0, size)) tree.append(leaf);
  return tree;
};
const whole = treeOf(MOST);
const rootOf = (size: number): Buffer => referenceRoot(LEAVES.slice(0, size));

/** A size, mostly one at which something changes. */
const aSize = fc.oneof(fc.constantFrom(...SIZES), fc.integer({ min: 0, max: MOST }));
const twoSizes = fc.tuple(aSize, aSize).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const aLeaf = aSize
  .filter((size) => size > 0)
  .chain((size) =>
    fc.tuple(
      fc.oneof(fc.constantFrom(0, size - 1, Math.floor(size / 2)), fc.integer({ min: 0, max: size - 1 })),
      fc.constant(size),
    ),
  );

/** The same hashes with one bit of one of them turned. */
const damaged = (hashes: readonly Buffer[], at: number, bit: number): readonly Buffer[] =>
  hashes.map((hash, n) => {
    const copy = Buffer.from(hash);
    if (n === at) copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return copy;
  });

describe('the tree', () => {
  it('has the roots of the Certificate Transparency reference vectors', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    const edge = new RightEdge();
    expect(edge.root()).toEqual(EMPTY_ROOT);
    for (const [n, input] of inputs.entries()) {
      edge.append(leafHash(Buffer.from(input, 'hex')));
      expect(edge.root().toString('hex')).toBe(roots[n]);
    }
  });

  it('has at every remarkable size the root that the definition gives, also after it was taken down and read back', () => {
    let edge = new RightEdge();
    for (const [n, leaf] of LEAVES.entries()) {
      edge.append(leaf);
      if (!SIZES.includes(n + 1)) continue;
      edge = RightEdge.of(edge.size, edge.levels);
      expect(edge.root()).toEqual(rootOf(n + 1));
    }
  });

  it('hands out each tile’s root when the tile is full, level by level', () => {
    const edge = new RightEdge();
    const filled = sampleLeaves(70_000).flatMap((leaf) => edge.append(leaf));
    expect(filled.filter(({ level }) => level === 1).map(({ index }) => index)).toEqual(
      Array.from({ length: 273 }, (_, n) => n),
    );
    expect(filled.filter(({ level }) => level === 2).map(({ index }) => index)).toEqual([0]);
    expect(filled[0]?.hash).toEqual(rootOf(256));
  });

  it('does not take an edge whose hashes are not as many as its size demands', () => {
    const { size, levels } = edgeOf(300);
    expect(() => RightEdge.of(size + 1, levels)).toThrow(RangeError);
    expect(() => RightEdge.of(size, levels.slice(0, 1))).toThrow('level 1');
  });
});

function edgeOf(size: number): RightEdge {
  const edge = new RightEdge();
  for (const leaf of LEAVES.slice(0, size)) edge.append(leaf);
  return edge;
}

describe('an inclusion proof', () => {
  it('leads from every leaf of every tree to its root', async () => {
    for (let size = 1; size <= 34; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = await inclusionProof(whole, index, size);
        verifyInclusion({ leaf: LEAVES[index] ?? EMPTY_ROOT, index, size, root: rootOf(size), proof });
      }
    }
    await fc.assert(
      fc.asyncProperty(aLeaf, async ([index, size]) => {
        const proof = await inclusionProof(whole, index, size);
        verifyInclusion({ leaf: LEAVES[index] ?? EMPTY_ROOT, index, size, root: rootOf(size), proof });
      }),
      { numRuns: 200 },
    );
  });

  it('is refused with any bit of it turned, another leaf, place, size or root, one hash more or less', async () => {
    await fc.assert(
      fc.asyncProperty(aLeaf, fc.nat(), fc.nat(255), async ([index, size], which, bit) => {
        const leaf = LEAVES[index] ?? EMPTY_ROOT;
        const root = rootOf(size);
        const proof = await inclusionProof(whole, index, size);
        const claim = { leaf, index, size, root, proof };
        const refuse = (change: Partial<typeof claim>): void =>
          expect(() => verifyInclusion({ ...claim, ...change })).toThrow(Unverified);
        if (proof.length > 0) {
          refuse({ proof: damaged(proof, which % proof.length, bit) });
          refuse({ proof: proof.slice(1) });
          refuse({ proof: proof.slice(0, -1) });
        }
        refuse({ proof: [...proof, root] });
        refuse({ leaf: damaged([leaf], 0, bit)[0] ?? leaf });
        refuse({ root: damaged([root], 0, bit)[0] ?? root });
        refuse({ index: index + size });
        refuse({ index: -1 });
        if (size > 1) refuse({ index: (index + 1) % size });
        refuse({ size: 2 ** (proof.length + 1) + size });
      }),
      { numRuns: 150 },
    );
  });

  it('is refused for a leaf that the tree does not have', async () => {
    await expect(inclusionProof(whole, 5, 5)).rejects.toThrow('A tree of 5 has no leaf 5.');
    await expect(inclusionProof(whole, -1, 5)).rejects.toThrow(RangeError);
  });

  it('is not made from tiles that lack hashes', async () => {
    const short: HashReader = { read: async (...of) => (await whole.read(...of)).subarray(32) };
    await expect(inclusionProof(short, 3, 300)).rejects.toThrow(Unverified);
  });
});

describe('a consistency proof', () => {
  it('leads from every tree to every later one', async () => {
    for (let second = 0; second <= 34; second += 1) {
      for (let first = 0; first <= second; first += 1) await holds(first, second);
    }
    await fc.assert(
      fc.asyncProperty(twoSizes, ([first, second]) => holds(first, second)),
      { numRuns: 200 },
    );
  });

  async function holds(first: number, second: number): Promise<void> {
    verifyConsistency({
      first: { size: first, root: rootOf(first) },
      second: { size: second, root: rootOf(second) },
      proof: await consistencyProof(whole, first, second),
    });
  }

  it('is refused with any bit of it or of the roots turned, one hash more or less, or sizes exchanged', async () => {
    await fc.assert(
      fc.asyncProperty(
        twoSizes.filter(([first, second]) => first > 0 && first < second),
        fc.nat(),
        fc.nat(255),
        async ([size, later], which, bit) => {
          const first = { size, root: rootOf(size) };
          const second = { size: later, root: rootOf(later) };
          const proof = await consistencyProof(whole, size, later);
          const claim = { first, second, proof };
          const refuse = (change: Partial<typeof claim>): void =>
            expect(() => verifyConsistency({ ...claim, ...change })).toThrow(Unverified);
          refuse({ proof: damaged(proof, which % proof.length, bit) });
          refuse({ proof: [...proof, second.root] });
          refuse({ proof: proof.slice(0, -1) });
          refuse({ proof: [] });
          refuse({ first: { size, root: damaged([first.root], 0, bit)[0] ?? first.root } });
          refuse({ second: { size: later, root: damaged([second.root], 0, bit)[0] ?? second.root } });
          refuse({ first: second, second: first });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is refused between different trees of one size, and where nothing was to be proved', () => {
    const [one, other] = [
      { size: 4, root: rootOf(4) },
      { size: 4, root: rootOf(5) },
    ];
    expect(() => verifyConsistency({ first: one, second: other, proof: [] })).toThrow('different roots');
    expect(() => verifyConsistency({ first: one, second: one, proof: [EMPTY_ROOT] })).toThrow('too long');
    const nothing = { size: 0, root: EMPTY_ROOT };
    expect(() => verifyConsistency({ first: nothing, second: one, proof: [EMPTY_ROOT] })).toThrow('too long');
  });

  it('is not made towards an earlier tree', async () => {
    await expect(consistencyProof(whole, 5, 4)).rejects.toThrow(RangeError);
  });
});
