/** C2SP tlog-proof: one entry's place in a signed checkpoint, as text that fits in a mail. */
import { decodeBase64, decodeSize } from './encoding.js';
import { Malformed } from './errors.js';
import { HASH_BYTES, leafHash } from './hash.js';
import { openCheckpoint, parseCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { verifyInclusion } from './inclusion.js';
import type { VerifierKey } from './keys.js';

const HEADER = 'c2sp.org/tlog-proof@v1';

export interface Receipt {
  /** Number of the entry in the log, from 0. */
  readonly index: number;
  readonly proof: readonly Buffer[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
  /** Whatever travels along, unauthenticated; Isnad puts the entry itself here. */
  readonly extra: Buffer | null;
}

export function formatReceipt({ index, proof, checkpoint, extra }: Receipt): string {
  const lines = [
    HEADER,
    ...(extra === null ? [] : [`extra ${extra.toString('base64')}`]),
    `index ${index}`,
    ...proof.map((hash) => hash.toString('base64')),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** @throws Malformed; it verifies nothing. */
export function parseReceipt(text: string): Receipt {
  const end = text.indexOf('\n\n');
  const [header, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  if (header !== HEADER) throw new Malformed(`A receipt begins with ${HEADER}.`);
  const extra = lines[0]?.startsWith('extra ') ? lines.shift()?.slice('extra '.length) : undefined;
  const index = lines.shift() ?? '';
  if (!index.startsWith('index ')) throw new Malformed('The receipt names no index.');
  const proof = lines.map((line) => decodeBase64(line, 'A hash of the receipt'));
  if (proof.some((hash) => hash.length !== HASH_BYTES))
    throw new Malformed('A hash of the receipt has not 32 bytes.');
  const checkpoint = text.slice(end + 2);
  parseCheckpoint(checkpoint);
  return {
    index: decodeSize(index.slice('index '.length), 'The index of the receipt'),
    proof,
    checkpoint,
    extra: extra === undefined ? null : decodeBase64(extra, 'The extra line of the receipt'),
  };
}

/**
 * Checks that the log with one of these keys has signed a tree in which the entry stands at the receipt's index.
 *
 * @throws Malformed, Unverified.
 */
export function verifyReceipt(
  receipt: Receipt,
  entry: Uint8Array,
  keys: readonly VerifierKey[],
): SignedCheckpoint {
  const checkpoint = openCheckpoint(receipt.checkpoint, keys);
  const { size, root } = checkpoint;
  verifyInclusion({ leaf: leafHash(entry), index: receipt.index, size, root, proof: receipt.proof });
  return checkpoint;
}
