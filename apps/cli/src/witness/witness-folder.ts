/** What a witness must not lose: its key, and for each log the last checkpoint that it has cosigned. */
import { hash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@isnad/local-runtime';
import {
  formatNote,
  parseCheckpoint,
  parseSignerKey,
  signerKey,
  type SignedCheckpoint,
  type SignerKey,
} from '@isnad/transparency-log';

const KEY_FILE = 'witness.key';
/** Bytes of an Ed25519 seed. */
const SEED_BYTES = 32;

export class WitnessFolder {
  readonly cosigner: SignerKey;
  readonly #folder: string;

  /**
   * @param name of the witness' key, a URL without scheme, which counts when the key is made and never changes; without
   * one it is named by its key.
   * @throws Refusal where the folder's key bears another name, or cannot be read.
   */
  constructor(folder: string, name: string | null) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.cosigner = openKey(join(folder, KEY_FILE), name);
  }

  /** With the cosignatures that it was kept with; null where nothing of the log was cosigned. */
  latest(origin: string): SignedCheckpoint | null {
    const file = this.#fileOf(origin);
    if (!existsSync(file)) return null;
    const checkpoint = parseCheckpoint(readFileSync(file));
    if (checkpoint.origin === origin) return checkpoint;
    throw new Refusal(`${file} holds a checkpoint of ${checkpoint.origin} instead of ${origin}.`);
  }

  /** On disk before it returns: what is cosigned is never forgotten. */
  keep({ origin, note }: SignedCheckpoint): void {
    writeDurably(this.#folder, this.#fileOf(origin), formatNote(note));
  }

  #fileOf(origin: string): string {
    return join(this.#folder, `${hash('sha256', origin, 'hex')}.checkpoint`);
  }
}

function writeDurably(folder: string, file: string, content: string): void {
  const draft = openSync(`${file}.new`, 'w', 0o600);
  try {
    writeSync(draft, content);
    fsyncSync(draft);
  } finally {
    closeSync(draft);
  }
  renameSync(`${file}.new`, file);
  const directory = openSync(folder, 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}

function openKey(file: string, name: string | null): SignerKey {
  if (!existsSync(file)) {
    const seed = randomBytes(SEED_BYTES);
    const { publicKey } = signerKey('x', 'cosignature', seed).verifier;
    const made = name ?? `isnad.localhost/witness/${hash('sha256', publicKey, 'hex').slice(0, 16)}`;
    writeFileSync(file, `${signerKey(made, 'cosignature', seed).text}\n`, { mode: 0o600, flag: 'wx' });
  }
  const key = parseKey(file);
  if (key.verifier.type !== 'cosignature') throw new Refusal(`${file} holds a key that cannot cosign.`);
  if (name !== null && name !== key.verifier.name) {
    throw new Refusal(
      `The key of this witness is named ${key.verifier.name}. Leave --name out, or use another folder: a witness does not change its name.`,
    );
  }
  return key;
}

function parseKey(file: string): SignerKey {
  try {
    return parseSignerKey(readFileSync(file, 'utf8').trim());
  } catch (error) {
    throw new Refusal(`${file}: ${(error as Error).message}`);
  }
}
