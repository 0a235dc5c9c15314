/** Hashes of RFC 6962 section 2.1 (the same in RFC 9162): SHA-256, leaves and nodes told apart by their first byte. */
import { hash as digest } from 'node:crypto';

/** Bytes of a hash. */
export const HASH_BYTES = 32;

/** The root of the tree without leaves: the hash of nothing. */
export const EMPTY_ROOT: Buffer = digest('sha256', Buffer.alloc(0), 'buffer');

/**
 * A hash as 32 characters U+0000 … U+00FF. Where millions are made, which a Buffer each would take twice as long for.
 */
export type Digest = string;

export const digestOf = (hash: Buffer): Digest => hash.toString('latin1');
export const bytesOfDigest = (hash: Digest): Buffer => Buffer.from(hash, 'latin1');

/** What is hashed stands here for as long as that takes; entries of an entry bundle are no longer than this. */
const LEAF_INPUT = Buffer.alloc(1 + 65_535, 0);
const NODE_INPUT = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array): Buffer {
  return bytesOfDigest(leafDigest(entry));
}

/** The same of the bytes from `from` to before `to`. */
export function leafDigest(bytes: Uint8Array, from = 0, to = bytes.length): Digest {
  const length = to - from;
  const input = length < LEAF_INPUT.length ? LEAF_INPUT : Buffer.alloc(1 + length);
  input.set(from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to), 1);
  return digest('sha256', input.subarray(0, 1 + length), 'binary');
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return digest('sha256', Buffer.concat([NODE_INPUT.subarray(0, 1), left, right]), 'buffer');
}

export function nodeDigest(left: Digest, right: Digest): Digest {
  NODE_INPUT.write(left, 1, HASH_BYTES, 'latin1');
  NODE_INPUT.write(right, 1 + HASH_BYTES, HASH_BYTES, 'latin1');
  return digest('sha256', NODE_INPUT, 'binary');
}

/** Root of a perfect subtree over 1, 2, 4 … hashes, given as one block of bytes. */
export function perfectRoot(hashes: Buffer): Buffer {
  if (hashes.length === HASH_BYTES) return hashes;
  const half = hashes.length / 2;
  return nodeHash(perfectRoot(hashes.subarray(0, half)), perfectRoot(hashes.subarray(half)));
}
