/** Tiles and entry bundles of C2SP tlog-tiles: the tree cut into blocks of 256 hashes, each at a static path. */
import { Malformed } from './errors.js';

/** Hashes of a full tile, and entries of a full bundle. */
export const TILE_WIDTH = 256;

/** Tree levels between a tile's hashes and its root. */
export const TILE_HEIGHT = 8;

/** A tile: `width` hashes from `index × 256` on, at tile level `level`; 'entries' is the level of the entry bundles. */
export interface Tile {
  /** 0: leaf hashes; n: roots of full tiles of level n − 1. */
  readonly level: number | 'entries';
  /** 0, 1, 2 … within the level. */
  readonly index: number;
  /** 1 … 256; below 256 the tile is partial. */
  readonly width: number;
}

/** `tile/<L>/<N>[.p/<W>]`, N in groups of three digits: 1234067 is x001/x234/067. Without leading slash. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;

/** @throws Malformed for every path but the one that tilePath gives. */
export function parseTilePath(path: string): Tile {
  const [, level = '', high = '', low = '', width] = PATH.exec(path) ?? [];
  const tile: Tile = {
    level: level === 'entries' ? level : Number(level),
    index: Number(high.replaceAll(/[x/]/g, '') + low),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const known = level !== '' && Number.isSafeInteger(tile.index) && tilePath(tile) === path;
  if (!known || (tile.level !== 'entries' && tile.level > 63)) {
    throw new Malformed(`${path} is not the path of a tile or entry bundle.`);
  }
  return tile;
}

/** How many hashes a tile level has in a tree of `size` leaves. */
export function levelWidth(size: number, level: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** All tiles of one level (or all bundles) of a tree of `size` leaves; the last may be partial. */
export function* tilesOf(size: number, level: Tile['level']): Generator<Tile> {
  const hashes = levelWidth(size, level === 'entries' ? 0 : level);
  for (let index = 0; index * TILE_WIDTH < hashes; index += 1) {
    yield { level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) };
  }
}

/** Tile levels that are not empty in a tree of `size` leaves: 0 for none, 1 below 256, 2 below 65,536 … */
export function levelsOf(size: number): number {
  let levels = 0;
  while (levelWidth(size, levels) > 0) levels += 1;
  return levels;
}
