import { levelsOf, parseCheckpoint, TILE_WIDTH, tilePath, tilesOf } from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';
import { LedgerTree } from '../tree/ledger-tree.js';
import { TAR_END, tarFile } from './tar.js';

const README = `A ledger of facts, to be checked by anybody.

  checkpoint            size and Merkle root, signed (C2SP tlog-checkpoint, signed-note)
  keys                  the public keys; compare them with those that the newsroom publishes elsewhere
  checkpoints/<size>    earlier checkpoints with which a newer key was introduced by the one before
  tile/entries/<N>      the events in the bytes that were hashed, 256 to a file, each behind its length (uint16)
  tile/<L>/<N>          the Merkle tree (C2SP tlog-tiles)

Check it with \`isnad verify FILE\`, or with any tool for C2SP tlog-tiles logs: this folder is such a log.
`;

/** Nothing to export: no sequencer has signed a checkpoint yet. */
export class NoCheckpoint extends Error {
  override readonly name = 'NoCheckpoint';
}

/**
 * The whole ledger as one archive, piece by piece, up to the newest checkpoint. Appends may go on meanwhile.
 *
 * @throws NoCheckpoint
 */
export async function* exportBundle(
  sql: SqlExecutor,
  onProgress: (done: number, total: number) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const tree = new LedgerTree(sql);
  const note = await tree.head();
  if (note === null) throw new NoCheckpoint('The ledger has no checkpoint yet. Is a worker running?');
  const { size } = parseCheckpoint(note);
  const text = (name: string, content: string): Buffer => tarFile({ name, content: Buffer.from(content) });

  yield text('README', README);
  const keys = await sql.query<{ verifier_key: string; from_size: string; note: string }>(
    `select verifier_key, from_size, note from ledger.log_keys join ledger.tree_heads on size = from_size
      where from_size <= $1 order by from_size, verifier_key`,
    [size],
  );
  yield text('keys', keys.rows.map((key) => `${key.from_size} ${key.verifier_key}\n`).join(''));
  yield text('checkpoint', note);
  const introductions = new Map(keys.rows.map((key) => [key.from_size, key.note]));
  for (const [from, introduction] of introductions) yield text(`checkpoints/${from}`, introduction);

  for (const bundle of tilesOf(size, 'entries')) {
    const tile = { ...bundle, level: 0 };
    for (const one of [bundle, tile]) {
      yield tarFile({ name: tilePath(one), content: (await tree.tile(one)) ?? Buffer.alloc(0) });
    }
    onProgress(bundle.index * TILE_WIDTH + bundle.width, size);
  }
  for (let level = 1; level < levelsOf(size); level += 1) {
    for (const tile of tilesOf(size, level)) {
      yield tarFile({ name: tilePath(tile), content: (await tree.tile(tile)) ?? Buffer.alloc(0) });
    }
  }
  yield TAR_END;
}
