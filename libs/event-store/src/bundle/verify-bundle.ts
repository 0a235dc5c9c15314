import {
  decodeEntryBundle,
  HASH_BYTES,
  levelsOf,
  Malformed,
  parseCheckpoint,
  TILE_WIDTH,
  tilePath,
  tilesOf,
  type SignedCheckpoint,
  type Tile,
  type VerifierKey,
} from '@isnad/transparency-log';
import { cosignaturesOf } from '../audit/cosignatures.js';
import { rangeOf } from '../audit/envelope.js';
import { BadPosition } from '../audit/finding.js';
import { HistoryAudit } from '../audit/history-audit.js';
import { StreamVersions } from '../audit/stream-versions.js';
import { TrustedKeys, type AnnouncedKey } from '../audit/trusted-keys.js';
import type { Verification, VerifyOptions } from '../audit/verify-ledger.js';
import { readTar, type TarFile } from './tar.js';

/**
 * Checks an exported bundle with no database: that its events are the ones that the newest checkpoint signs for, in
 * their order, and that every file in it is what it says.
 *
 * @throws Malformed where the file is no bundle at all.
 */
export async function verifyBundle(
  chunks: AsyncIterable<Buffer>,
  options: Omit<VerifyOptions, 'resume' | 'signal' | 'onProgress'> & {
    readonly onProgress?: (done: number, total: number) => void;
    /** Witnesses that are known: which of them have cosigned the checkpoint is told. */
    readonly witnesses?: readonly VerifierKey[];
  } = {},
): Promise<Verification> {
  const files = readTar(chunks);
  const next = async (name: string): Promise<Buffer> => {
    const { value } = (await files.next()) as { readonly value?: TarFile };
    if (value?.name !== name) throw new Malformed(`The bundle lacks its file ${name}.`);
    return value.content;
  };
  await next('README');
  const announced = parseKeys((await next('keys')).toString());
  const note = (await next('checkpoint')).toString();
  const { size: total } = parseCheckpoint(note);

  const audit = new HistoryAudit({ versions: new StreamVersions() });
  const trusted = new TrustedKeys(options.keys ?? [], announced);
  let cosignatures: Verification['cosignatures'] = [];
  const result = (finding: Verification['finding']): Verification => ({
    outcome: finding === null ? 'verified' : 'damaged',
    size: audit.size,
    total,
    checkpoint: note,
    keys: trusted.keys.map(({ text }) => text),
    finding,
    cosignatures,
    state: { size: audit.size, edge: [] },
  });
  try {
    const introductions = new Map<number, string>();
    for (const size of new Set(announced.map(({ fromSize }) => fromSize))) {
      introductions.set(size, (await next(`checkpoints/${size}`)).toString());
    }
    for (const [size, introduction] of introductions) open(trusted, introduction, size);
    const checkpoint = open(trusted, note, total);
    const expected = [
      ...[...introductions.values(), note].map((text) => ({
        ...parseCheckpoint(text),
        whose: 'own' as const,
      })),
      ...(options.held ?? []).map((held) => ({ ...held, whose: 'kept' as const })),
    ].sort((a, b) => a.size - b.size);
    const reach = (): void => {
      while (expected[0] !== undefined && expected[0].size <= audit.size) {
        const reached = expected.shift();
        if (reached !== undefined) audit.checkpoint(reached, reached.whose);
      }
    };

    reach();
    const levels: Buffer[][] = [];
    for (const bundle of tilesOf(total, 'entries')) {
      const entries = entriesOf(await next(tilePath(bundle)), bundle, audit.size);
      const tile = await next(tilePath({ ...bundle, level: 0 }));
      if (tile.length !== bundle.width * HASH_BYTES)
        throw new BadPosition('the hashes of its tile are not all there', audit.size);
      for (const [n, entry] of entries.entries()) {
        const position = audit.size;
        const leaf = tile.toString('latin1', n * HASH_BYTES, (n + 1) * HASH_BYTES);
        const known =
          options.heldLeaves?.toString('latin1', position * HASH_BYTES, (position + 1) * HASH_BYTES) ?? '';
        for (const { level, hash } of audit.event(rangeOf(entry), { leaf }))
          (levels[level] ??= []).push(hash);
        if (known !== '' && known !== leaf) {
          throw new BadPosition('another event stood here when the kept bundle was exported', position);
        }
        reach();
      }
      options.onProgress?.(audit.size, total);
    }
    for (let level = 1; level < levelsOf(total); level += 1) {
      for (const tile of tilesOf(total, level)) {
        const hashes =
          levels[level]?.slice(tile.index * TILE_WIDTH, tile.index * TILE_WIDTH + tile.width) ?? [];
        if (!(await next(tilePath(tile))).equals(Buffer.concat(hashes))) {
          const first = tile.index * TILE_WIDTH ** (level + 1);
          throw new BadPosition(`${tilePath(tile)} is not the one that its events give`, first, total - 1);
        }
      }
    }
    if ((await files.next()).done !== true)
      throw new Malformed('The bundle has more files than its checkpoint needs.');
    const gone = Math.max(expected[0]?.size ?? 0, (options.heldLeaves?.length ?? 0) / HASH_BYTES);
    if (gone > checkpoint.size) {
      throw new BadPosition(
        `the ledger was rolled back: ${gone} events were signed for, ${total} are there`,
        total,
      );
    }
    cosignatures = cosigned(checkpoint, options.witnesses ?? []);
    return result(null);
  } catch (error) {
    if (error instanceof BadPosition) return result(error.finding);
    // The file is damaged where its next event should be.
    if (error instanceof Malformed)
      return result({
        position: audit.size,
        through: Math.max(audit.size, total - 1),
        reason: error.message,
      });
    throw error;
  }
}

function open(trusted: TrustedKeys, note: string, size: number): ReturnType<TrustedKeys['open']> {
  const last = Math.max(size - 1, 0);
  try {
    const checkpoint = trusted.open(note);
    if (checkpoint.size === size) return checkpoint;
  } catch (error) {
    throw new BadPosition(
      `the checkpoint over ${size} events does not hold. ${(error as Error).message}`,
      0,
      last,
    );
  }
  throw new BadPosition(`the checkpoint over ${size} events speaks of another size`, 0, last);
}

function cosigned(
  { note, size }: SignedCheckpoint,
  witnesses: readonly VerifierKey[],
): Verification['cosignatures'] {
  try {
    return cosignaturesOf(note, witnesses);
  } catch (error) {
    throw new BadPosition((error as Error).message, Math.max(size - 1, 0));
  }
}

function entriesOf(content: Buffer, { width }: Tile, position: number): readonly Buffer[] {
  const entries = decodeEntryBundle(content);
  if (entries.length === width) return entries;
  const at = position + Math.min(entries.length, width);
  throw new BadPosition(`its file holds ${entries.length} events instead of ${width}`, position, at);
}

function parseKeys(text: string): readonly AnnouncedKey[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, size, key] = /^(0|[1-9]\d*) (\S+)$/.exec(line) ?? [];
      if (size === undefined || key === undefined) throw new Malformed('The keys of the bundle are no keys.');
      return { text: key, fromSize: Number(size) };
    });
}

/** The leaf hashes of a bundle, unchecked, to compare another copy of the ledger with. 32 bytes an event. */
export async function leavesOfBundle(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const tiles: Buffer[] = [];
  for await (const { name, content } of readTar(chunks)) if (name.startsWith('tile/0/')) tiles.push(content);
  return Buffer.concat(tiles);
}
