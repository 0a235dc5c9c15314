/** C2SP checkpoints: a log's origin, size and root, as the text of a signed note. */
import { decodeBase64, decodeSize } from './encoding.js';
import { Malformed } from './errors.js';
import { EMPTY_ROOT, HASH_BYTES } from './hash.js';
import type { SignerKey, VerifierKey } from './keys.js';
import { parseNote, signNote, verifyNote, type Note } from './note.js';

export interface Checkpoint {
  /** Which log: a URL without scheme. */
  readonly origin: string;
  /** Leaves of the tree. */
  readonly size: number;
  readonly root: Buffer;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (origin === '' || origin.includes('\n')) throw new RangeError('The origin of a checkpoint is one line.');
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** @throws Malformed. Extension lines are allowed and not looked at. */
export function parseCheckpointText(text: string): Checkpoint {
  const [origin = '', size = '', root = '', ...extensions] = text.split('\n');
  if (extensions.pop() !== '' || extensions.includes('') || origin === '') {
    throw new Malformed('A checkpoint is at least three lines, none of them empty.');
  }
  const checkpoint = {
    origin,
    size: decodeSize(size, 'The size of the checkpoint'),
    root: decodeBase64(root, 'The root of the checkpoint'),
  };
  if (checkpoint.root.length !== HASH_BYTES)
    throw new Malformed('The root of the checkpoint has not 32 bytes.');
  if (checkpoint.size === 0 && !checkpoint.root.equals(EMPTY_ROOT)) {
    throw new Malformed('The root of an empty tree is the hash of nothing.');
  }
  return checkpoint;
}

export function signCheckpoint(checkpoint: Checkpoint, keys: readonly SignerKey[]): string {
  return signNote(checkpointText(checkpoint), keys);
}

/** @throws Malformed; it verifies nothing. */
export function parseCheckpoint(note: string | Uint8Array): SignedCheckpoint {
  const parsed = parseNote(note);
  return { ...parseCheckpointText(parsed.text), note: parsed };
}

/**
 * A checkpoint that one of the log's keys has signed.
 *
 * @param origin where given, the log it must be of.
 * @throws Malformed, Unverified.
 */
export function openCheckpoint(
  note: string | Uint8Array,
  keys: readonly VerifierKey[],
  origin?: string,
): SignedCheckpoint {
  const checkpoint = parseCheckpoint(note);
  verifyNote(checkpoint.note, keys);
  if (origin !== undefined && checkpoint.origin !== origin) {
    throw new Malformed(`The checkpoint is of ${checkpoint.origin}, not of ${origin}.`);
  }
  return checkpoint;
}
