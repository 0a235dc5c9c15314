/** The keys that sign the ledger's checkpoints: from the environment, or from a file in the data directory. */
import { hash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSignerKey, signerKey, type SignerKey } from '@isnad/transparency-log';
import type { Config } from './config.js';
import { Refusal } from './refusal.js';

/** In the data directory: one key a line, newest first. Readable by its owner alone. */
export const LOG_KEY_FILE = 'log.key';

type Place = Pick<Config, 'dataDirectory' | 'logKey' | 'logOrigin'>;

/** Bytes of an Ed25519 seed. */
const SEED_BYTES = 32;

/** Keys in their text form, parted by spaces, commas or new lines. */
function parseKeys(text: string, where: string): readonly SignerKey[] {
  const keys = text.split(/[\s,]+/).filter((part) => part !== '');
  try {
    return keys.map(parseSignerKey);
  } catch (error) {
    throw new Refusal(
      `${where}: ${(error as Error).message} It should look like PRIVATE+KEY+origin+id+secret.`,
    );
  }
}

/**
 * The signing keys, newest first.
 *
 * @param isNew true where the ledger has no checkpoint yet: then a key is made, once, in `<dataDirectory>/log.key`.
 * @throws Refusal where a ledger that is already signed finds no key here, or a key bears another name than the origin.
 */
export function openLogKeys(place: Place, isNew: boolean): readonly SignerKey[] {
  const file = join(place.dataDirectory, LOG_KEY_FILE);
  const inFile = place.logKey === null && existsSync(file);
  if (place.logKey === null && !inFile && !isNew) {
    throw new Refusal(
      `The ledger’s checkpoints are signed, but their key is not in ${file}. Put it there, or set ISNAD_LOG_KEY: without it nothing can be added to the ledger.`,
    );
  }
  const keys =
    place.logKey !== null
      ? parseKeys(place.logKey, 'ISNAD_LOG_KEY')
      : parseKeys(inFile ? readFileSync(file, 'utf8') : createOnce(file, place.logOrigin), file);
  const [newest] = keys;
  if (newest === undefined) throw new Refusal(`${inFile ? file : 'ISNAD_LOG_KEY'} holds no key.`);
  const origin = place.logOrigin ?? newest.verifier.name;
  const other = keys.find(({ verifier }) => verifier.name !== origin);
  if (other !== undefined) {
    throw new Refusal(
      `A key of the ledger is named ${other.verifier.name}, its origin is ${origin}. The origin of a ledger never changes: unset ISNAD_LOG_ORIGIN, or give the key of that ledger.`,
    );
  }
  return keys;
}

/** Processes that start together agree on one key: who comes second reads the first one's. */
function createOnce(file: string, origin: string | null): string {
  const seed = randomBytes(SEED_BYTES);
  // Without a name of its own, a ledger is named by its first key, which nobody else has.
  const name =
    origin ??
    `isnad.localhost/${hash('sha256', signerKey('x', 'note', seed).verifier.publicKey, 'hex').slice(0, 16)}`;
  const text = `${signerKey(name, 'note', seed).text}\n`;
  mkdirSync(join(file, '..'), { recursive: true });
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
    return text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return readFileSync(file, 'utf8');
  }
}

/**
 * Puts a new key before the present ones: from the next start on both sign, and who knows the old key learns of the new
 * one from a checkpoint that bears both signatures.
 *
 * @returns the new key.
 */
export function rotateLogKey(place: Place): SignerKey {
  const keys = openLogKeys(place, false);
  const key = signerKey(keys[0]?.verifier.name ?? '', 'note', randomBytes(SEED_BYTES));
  if (place.logKey === null) replaceKeys(place, [key, ...keys]);
  return key;
}

/**
 * Lets only the newest key sign from the next start on. The others are kept in a file beside, for the case that somebody
 * has not taken the new one over.
 *
 * @returns the retired keys.
 */
export function retireLogKeys(place: Place): readonly SignerKey[] {
  const [newest, ...older] = openLogKeys(place, false);
  if (newest === undefined || older.length === 0 || place.logKey !== null) return older;
  const kept = join(place.dataDirectory, `${LOG_KEY_FILE}.retired`);
  writeFileSync(kept, older.map(({ text }) => `${text}\n`).join(''), { mode: 0o600, flag: 'a' });
  replaceKeys(place, [newest]);
  return older;
}

/** Whole or not at all: a half-written key is a lost ledger. */
function replaceKeys({ dataDirectory }: Place, keys: readonly SignerKey[]): void {
  const file = join(dataDirectory, LOG_KEY_FILE);
  writeFileSync(`${file}.new`, keys.map(({ text }) => `${text}\n`).join(''), { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
}
