/** C2SP tlog-cosignature, Ed25519: a witness states that it saw a consistent checkpoint at a time. */
import { Unverified } from './errors.js';
import type { SignerKey, VerifierKey } from './keys.js';
import type { Note, NoteSignature } from './note.js';

/** Bytes of the timestamp before the signature. */
const TIMESTAMP_BYTES = 8;

const signedMessage = (text: string, time: bigint): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);

/**
 * @param text of the checkpoint, with its final newline.
 * @param time POSIX seconds, above 0.
 */
export function cosign(text: string, { verifier, sign }: SignerKey, time: number): NoteSignature {
  if (verifier.type !== 'cosignature') throw new RangeError('A key of another type cannot cosign.');
  const bytes = Buffer.alloc(TIMESTAMP_BYTES);
  bytes.writeBigUInt64BE(BigInt(time));
  const signature = sign(signedMessage(text, BigInt(time)));
  return { name: verifier.name, id: verifier.id, bytes: Buffer.concat([bytes, signature]) };
}

export interface Cosignature {
  readonly witness: VerifierKey;
  /** POSIX seconds. */
  readonly time: number;
}

/**
 * The cosignatures of known witnesses on a checkpoint; those of others are ignored.
 *
 * @throws Unverified where a known witness' signature does not verify.
 */
export function verifyCosignatures(note: Note, witnesses: readonly VerifierKey[]): readonly Cosignature[] {
  return note.signatures.flatMap(({ name, id, bytes }) => {
    const witness = witnesses.find((one) => one.name === name && one.id === id && one.type === 'cosignature');
    if (witness === undefined) return [];
    const time = bytes.length > TIMESTAMP_BYTES ? bytes.readBigUInt64BE(0) : 0n;
    const holds =
      time > 0n &&
      time <= BigInt(Number.MAX_SAFE_INTEGER) &&
      witness.verifies(signedMessage(note.text, time), bytes.subarray(TIMESTAMP_BYTES));
    if (!holds) throw new Unverified(`The cosignature of ${name} (${id}) does not verify.`);
    return [{ witness, time: Number(time) }];
  });
}
