import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leavesOfBundle } from '@isnad/event-store';
import { LOG_KEY_FILE, openLogKeys, type Config } from '@isnad/local-runtime';
import {
  parseCheckpoint,
  parseVerifierKey,
  verifyNote,
  type SignedCheckpoint,
  type VerifierKey,
} from '@isnad/transparency-log';
import { Failure } from '../failure.js';

/** Keys as they are given on the command line, or in files that hold one. */
export function readKeys(given: readonly string[], option = '--key'): readonly VerifierKey[] {
  return given.map((text) => {
    const key = existsSync(text) ? readFileSync(text, 'utf8').trim() : text;
    try {
      return parseVerifierKey(key);
    } catch (error) {
      throw new Failure(`${option}: ${(error as Error).message} It should look like name+1a2b3c4d+AQ….`, 2);
    }
  });
}

/** The public half of the signing keys of this machine; none where there are none. */
export function ownKeys(config: Config): readonly VerifierKey[] {
  if (config.logKey === null && !existsSync(join(config.dataDirectory, LOG_KEY_FILE))) return [];
  // Oldest first: an auditor's trust begins with the first.
  return openLogKeys(config, false)
    .map(({ verifier }) => verifier)
    .reverse();
}

/**
 * Checkpoints that the auditor has kept, one in a file.
 *
 * @throws Failure where one of them is not signed by the keys: then it is no evidence of anything.
 */
export function readHeld(
  files: readonly string[],
  keys: readonly VerifierKey[],
): readonly SignedCheckpoint[] {
  return files.map((file) => {
    try {
      const checkpoint = parseCheckpoint(read(file));
      if (keys.length > 0) verifyNote(checkpoint.note, keys);
      return checkpoint;
    } catch (error) {
      throw new Failure(`${file} is no checkpoint of this ledger: ${(error as Error).message}`, 2);
    }
  });
}

export async function readLeaves(bundle: string | undefined): Promise<Buffer | undefined> {
  if (bundle === undefined) return undefined;
  return leavesOfBundle(bytesOf(bundle));
}

export function bytesOf(file: string): AsyncIterable<Buffer> {
  return createReadStream(file, { highWaterMark: 1 << 20 });
}

export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure((error as Error).message, 2);
  }
}
