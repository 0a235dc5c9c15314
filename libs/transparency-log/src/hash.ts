/** Hashes of RFC 6962 section 2.1 (the same in RFC 9162): SHA-256, leaves and nodes told apart by their first byte. */
import { hash as digest } from 'node:crypto';

/** Bytes of a hash. */
export const HASH_BYTES = 32;

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** The root of the tree without leaves: the hash of nothing. */
export const EMPTY_ROOT: Buffer = digest('sha256', Buffer.alloc(0), 'buffer');

/** SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array): Buffer {
  return digest('sha256', Buffer.concat([LEAF, entry]), 'buffer');
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return digest('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}

/** Root of a perfect subtree over 1, 2, 4 … hashes, given as one block of bytes. */
export function perfectRoot(hashes: Buffer): Buffer {
  if (hashes.length === HASH_BYTES) return hashes;
  const half = hashes.length / 2;
  return nodeHash(perfectRoot(hashes.subarray(0, half)), perfectRoot(hashes.subarray(half)));
}
