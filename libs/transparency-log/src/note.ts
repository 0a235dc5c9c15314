/** C2SP signed notes: text ending in a newline, a blank line, signature lines. */
import { decodeBase64 } from './encoding.js';
import { Malformed, Unverified } from './errors.js';
import type { SignerKey, VerifierKey } from './keys.js';

/** Bytes of a note that is still looked at, and signatures on it: what a stranger sends must not cost much. */
const LARGEST_NOTE = 1_000_000;
const MOST_SIGNATURES = 100;

export interface NoteSignature {
  readonly name: string;
  /** Eight hexadecimal digits. */
  readonly id: string;
  /** What follows the key id. */
  readonly bytes: Buffer;
}

export interface Note {
  /** With its final newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

const SIGNATURE = /^— ([^\s+\p{White_Space}]+) ([A-Za-z0-9+/=]+)$/u;

/** @throws Malformed; it verifies nothing. */
export function parseNote(note: string | Uint8Array): Note {
  const whole = decode(note);
  const end = whole.lastIndexOf('\n\n');
  if (end < 0 || !whole.endsWith('\n')) throw new Malformed('The note has no signatures.');
  const text = whole.slice(0, end + 1);
  const lines = whole.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw new Malformed('The note has too many signatures.');
  return { text, signatures: lines.map(parseSignature) };
}

export function parseSignature(line: string): NoteSignature {
  const [, name = '', encoded = ''] = SIGNATURE.exec(line) ?? [];
  const bytes = decodeBase64(encoded, 'A signature of the note');
  if (name === '' || bytes.length < 5) throw new Malformed('A line after the note is no signature.');
  return { name, id: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) };
}

export function signatureLine({ name, id, bytes }: NoteSignature): string {
  return `— ${name} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}\n`;
}

export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`;
}

/** Signs a text, which ends in a newline, with every one of the keys. */
export function signNote(text: string, keys: readonly SignerKey[]): string {
  if (!text.endsWith('\n')) throw new RangeError('The text of a note ends in a newline.');
  const signatures = keys.map(({ verifier: { name, id }, sign }) => ({
    name,
    id,
    bytes: sign(Buffer.from(text)),
  }));
  return formatNote({ text, signatures });
}

/**
 * Those of the keys that have signed the note. Signatures of keys that are not asked for are ignored.
 *
 * @throws Unverified where a known key's signature does not verify, or no known key has signed.
 */
export function verifyNote(note: Note, keys: readonly VerifierKey[]): readonly VerifierKey[] {
  const message = Buffer.from(note.text);
  const signers = keys.filter((key) =>
    note.signatures.some((signature) => {
      if (signature.name !== key.name || signature.id !== key.id) return false;
      if (key.type === 'note' && key.verifies(message, signature.bytes)) return true;
      throw new Unverified(`The signature of ${key.name} (${key.id}) on the note does not verify.`);
    }),
  );
  if (signers.length === 0) {
    throw new Unverified(
      `The note is signed by ${note.signatures.map(({ name, id }) => `${name} (${id})`).join(', ')}; known are ${keys.map(({ name, id }) => `${name} (${id})`).join(', ') || 'none'}.`,
    );
  }
  return signers;
}

function decode(note: string | Uint8Array): string {
  const bytes = typeof note === 'string' ? Buffer.from(note) : note;
  if (bytes.length > LARGEST_NOTE) throw new Malformed('The note is too large.');
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x0a))
    throw new Malformed('The note has control characters.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (typeof note !== 'string' || text === note) return text;
  } catch {
    // told below
  }
  throw new Malformed('The note is not valid UTF-8.');
}
