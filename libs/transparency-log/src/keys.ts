/** Keys of C2SP signed notes: Ed25519, with the name and the four-byte id under which their signatures are found. */
import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import { decodeBase64 } from './encoding.js';
import { Malformed } from './errors.js';

/** What a key signs: notes themselves (0x01), or timestamped cosignatures of checkpoints (0x04). */
export type KeyType = 'note' | 'cosignature';
const TYPE_BYTE: { readonly [Type in KeyType]: number } = { note: 1, cosignature: 4 };

/** Bytes of an Ed25519 seed, and of a public key. */
const KEY_BYTES = 32;

/** RFC 8410: what precedes the 32 bytes in DER. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

export interface VerifierKey {
  readonly type: KeyType;
  /** Without spaces and plus. A log's key has the name of the log's origin. */
  readonly name: string;
  /** SHA-256(name ‖ 0x0A ‖ type ‖ public key)[:4], as eight hexadecimal digits. */
  readonly id: string;
  readonly publicKey: Buffer;
  /** `<name>+<id>+<base64(type ‖ public key)>`: what is given to those who verify. */
  readonly text: string;
  readonly verifies: (message: Buffer, signature: Buffer) => boolean;
}

export interface SignerKey {
  readonly verifier: VerifierKey;
  /** `PRIVATE+KEY+<name>+<id>+<base64(type ‖ seed)>`, as Go's sumdb/note writes it. A secret. */
  readonly text: string;
  readonly sign: (message: Buffer) => Buffer;
}

const NAME = /^[^\s+\p{White_Space}\p{Cc}\p{Surrogate}]+$/u;

function idOf(name: string, type: KeyType, publicKey: Buffer): string {
  const named = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(TYPE_BYTE[type]), publicKey]);
  return hash('sha256', named, 'hex').slice(0, 8);
}

export function verifierKey(name: string, type: KeyType, publicKey: Buffer): VerifierKey {
  if (!NAME.test(name))
    throw new Malformed(`"${name}" is no key name: it must have neither spaces nor plus.`);
  if (publicKey.length !== KEY_BYTES) throw new Malformed('An Ed25519 public key has 32 bytes.');
  const id = idOf(name, type, publicKey);
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
  return {
    type,
    name,
    id,
    publicKey,
    text: `${name}+${id}+${Buffer.concat([Buffer.of(TYPE_BYTE[type]), publicKey]).toString('base64')}`,
    verifies: (message, signature) => verify(null, message, key, signature),
  };
}

/** @param seed 32 random bytes. */
export function signerKey(name: string, type: KeyType, seed: Buffer): SignerKey {
  if (seed.length !== KEY_BYTES) throw new Malformed('An Ed25519 seed has 32 bytes.');
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const verifier = verifierKey(name, type, publicBytes(key));
  const secret = Buffer.concat([Buffer.of(TYPE_BYTE[type]), seed]).toString('base64');
  return {
    verifier,
    text: `PRIVATE+KEY+${name}+${verifier.id}+${secret}`,
    sign: (message) => sign(null, message, key),
  };
}

function publicBytes(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}

const KEY = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/;

function parse(text: string, what: string): { name: string; id: string; type: KeyType; bytes: Buffer } {
  const [, name = '', id = '', encoded = ''] = KEY.exec(text) ?? [];
  const bytes = decodeBase64(encoded, what);
  const type = (['note', 'cosignature'] as const).find((one) => TYPE_BYTE[one] === bytes[0]);
  if (name === '' || type === undefined) throw new Malformed(`${what} is not name+id+key of an Ed25519 key.`);
  return { name, id, type, bytes: bytes.subarray(1) };
}

/** @throws Malformed where it is no verifier key, or its id is not that of its name and key. */
export function parseVerifierKey(text: string): VerifierKey {
  const { name, id, type, bytes } = parse(text, 'The verifier key');
  const key = verifierKey(name, type, bytes);
  if (key.id !== id) throw new Malformed('The id of the verifier key belongs to another key.');
  return key;
}

const PRIVATE = 'PRIVATE+KEY+';

/** @throws Malformed, with nothing of the secret in its message. */
export function parseSignerKey(text: string): SignerKey {
  if (!text.startsWith(PRIVATE)) throw new Malformed(`The signer key does not begin with ${PRIVATE}.`);
  const { name, id, type, bytes } = parse(text.slice(PRIVATE.length), 'The signer key');
  const key = signerKey(name, type, bytes);
  if (key.verifier.id !== id) throw new Malformed('The id of the signer key belongs to another key.');
  return key;
}
