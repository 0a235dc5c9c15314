import {
  consistencyProof,
  formatAddCheckpoint,
  parseCheckpoint,
  parseNote,
  parseSignature,
  signatureLine,
  verifyCosignatures,
  type VerifierKey,
} from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';
import { LedgerTree } from '../tree/ledger-tree.js';
import { readTreeHead } from '../tree/tree-heads.js';

/** Somebody elsewhere who follows this ledger and cosigns its checkpoints (C2SP tlog-witness). */
export interface WitnessAddress {
  /** Submission prefix, without a slash at its end. */
  readonly url: string;
  readonly key: VerifierKey;
}

/** A witness has seen another history of this ledger: it was rolled back or forked. */
export class WitnessDisagrees extends Error {
  override readonly name = 'WitnessDisagrees';
}

/** Milliseconds that a witness may take to answer. */
const ANSWER_WITHIN = 10_000;

/**
 * Has one witness cosign the newest tree head, and keeps the cosignature.
 *
 * @returns whether there was anything new to cosign.
 * @throws WitnessDisagrees; other errors where it does not answer, or not as it should: then ask again later.
 */
export async function askWitness(sql: SqlExecutor, witness: WitnessAddress): Promise<boolean> {
  const head = await readTreeHead(sql);
  if (head === null) return false;
  const { size } = parseCheckpoint(head);
  const last = await lastCosigned(sql, witness.key);
  if (last === size) return false;

  let answer = await submit(sql, witness, head, size, last ?? 0);
  if (answer.status === 409) {
    const seen = Number((await answer.text()).trim());
    if (!Number.isSafeInteger(seen)) throw new Error(`${witness.url} does not say which size it has seen.`);
    if (seen > size) {
      throw new WitnessDisagrees(
        `${witness.key.name} has cosigned ${seen} events of this ledger, which has only ${size}: it was rolled back.`,
      );
    }
    if (seen !== (last ?? 0)) answer = await submit(sql, witness, head, size, seen);
    if (answer.status === 409 && seen === size) {
      throw new WitnessDisagrees(
        `${witness.key.name} has cosigned another history of the same ${size} events.`,
      );
    }
  }
  const body = answer.bodyUsed ? '' : await answer.text();
  if (answer.status === 422) {
    throw new WitnessDisagrees(
      `${witness.key.name} has cosigned another history of this ledger: ${body.trim()}`,
    );
  }
  if (answer.status !== 200) throw new Error(`${witness.url} answers ${answer.status}: ${body.trim()}`);
  await keep(sql, witness, head, size, body);
  return true;
}

async function submit(
  sql: SqlExecutor,
  { url }: WitnessAddress,
  checkpoint: string,
  size: number,
  oldSize: number,
): Promise<Response> {
  const proof = await consistencyProof(new LedgerTree(sql), oldSize, size);
  return fetch(`${url}/add-checkpoint`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: formatAddCheckpoint({ oldSize, proof, checkpoint }),
    signal: AbortSignal.timeout(ANSWER_WITHIN),
  });
}

/** Keeps the witness' own line; lines of other keys are ignored, as the specification wants it. */
async function keep(
  sql: SqlExecutor,
  { key, url }: WitnessAddress,
  head: string,
  size: number,
  body: string,
): Promise<void> {
  const line = body
    .split('\n')
    .filter((one) => one !== '')
    .map(parseSignature)
    .find(({ name, id }) => name === key.name && id === key.id);
  if (line === undefined) throw new Error(`${url} has not signed with ${key.text}.`);
  const note = parseNote(head);
  verifyCosignatures({ ...note, signatures: [line] }, [key]);
  await sql.query('select ledger.add_cosignature($1, $2, $3)', [size, key.text, signatureLine(line)]);
}

async function lastCosigned(sql: SqlExecutor, key: VerifierKey): Promise<number | null> {
  const { rows } = await sql.query<{ size: string | null }>(
    'select max(size) as size from ledger.cosignatures where witness = $1',
    [key.text],
  );
  const size = rows[0]?.size ?? null;
  return size === null ? null : Number(size);
}
