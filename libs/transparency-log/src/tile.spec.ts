import fc from 'fast-check';
import { decodeEntryBundle, encodeEntryBundle } from './entry-bundle.js';
import { Malformed } from './errors.js';
import { levelsOf, parseTilePath, tilePath, tilesOf, type Tile } from './tile.js';

const aTile: fc.Arbitrary<Tile> = fc.record({
  level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
  index: fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.maxSafeNat()),
  width: fc.integer({ min: 1, max: 256 }),
});

describe('the path of a tile', () => {
  it('is that of the specification’s example', () => {
    expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 'entries', index: 5, width: 12 })).toBe('tile/entries/005.p/12');
  });

  it('is read back as the same tile', () => {
    fc.assert(fc.property(aTile, (tile) => expect(parseTilePath(tilePath(tile))).toEqual(tile)));
  });

  it('is refused where a byte of it makes another tile’s path or none', () => {
    fc.assert(
      fc.property(
        aTile,
        fc.nat(),
        fc.constantFrom('0', '1', 'x', '/', '.', ' ', '-', 'p'),
        (tile, at, char) => {
          const path = tilePath(tile);
          const other = `${path.slice(0, at % path.length)}${char}${path.slice((at % path.length) + 1)}`;
          if (other === path) return;
          // One form for each tile: what parses is the path of exactly that tile.
          try {
            expect(tilePath(parseTilePath(other))).toBe(other);
          } catch (error) {
            expect(error).toBeInstanceOf(Malformed);
          }
        },
      ),
    );
  });

  it.each([
    'tile/00/000',
    'tile/64/000',
    'tile/0/0',
    'tile/0/x000/001',
    'tile/0/001/002',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/0/000.p/',
    '/tile/0/000',
    'tile/data/000',
    'tile/0/000/',
    'tile/entries/../000',
  ])('%s is none', (path) => {
    expect(() => parseTilePath(path)).toThrow(Malformed);
  });
});

describe('the tiles of a tree', () => {
  const widths = (size: number, level: number): readonly number[] =>
    [...tilesOf(size, level)].map(({ width }) => width);

  it('of 70,000 leaves are those of the specification’s example', () => {
    expect(widths(70_000, 0)).toEqual([...Array.from({ length: 273 }, () => 256), 112]);
    expect(widths(70_000, 1)).toEqual([256, 17]);
    expect(widths(70_000, 2)).toEqual([1]);
    expect(levelsOf(70_000)).toBe(3);
  });

  it('are never empty', () => {
    expect(widths(256, 0)).toEqual([256]);
    expect(widths(256, 1)).toEqual([1]);
    expect(levelsOf(256)).toBe(2);
    expect(levelsOf(255)).toBe(1);
    expect(levelsOf(0)).toBe(0);
  });
});

describe('an entry bundle', () => {
  const entries = fc.array(fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)));

  it('gives back its entries', () => {
    fc.assert(fc.property(entries, (all) => expect(decodeEntryBundle(encodeEntryBundle(all))).toEqual(all)));
  });

  it('is refused where it ends inside an entry', () => {
    const bundle = encodeEntryBundle([Buffer.from('one'), Buffer.from('two')]);
    for (const end of [1, 2, 4, 6, 7, 9]) {
      expect(() => decodeEntryBundle(bundle.subarray(0, end))).toThrow(Malformed);
    }
  });

  it('holds an entry of 65,535 bytes and none that is larger', () => {
    expect(decodeEntryBundle(encodeEntryBundle([Buffer.alloc(65_535, 7)]))[0]).toHaveLength(65_535);
    expect(() => encodeEntryBundle([Buffer.alloc(65_536)])).toThrow(RangeError);
  });
});
