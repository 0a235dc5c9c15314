import {
  parseCheckpointText,
  parseNote,
  parseSignature,
  parseVerifierKey,
  Unverified,
  verifyCosignatures,
  type Note,
  type VerifierKey,
} from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';
import { BadPosition } from './finding.js';

/** A witness' word that it saw a checkpoint, and nothing before that contradicts it. */
export interface CosignedBy {
  /** The witness' key. */
  readonly witness: VerifierKey;
  /** Events of the checkpoint. */
  readonly size: number;
  /** POSIX seconds, by the witness' clock. */
  readonly time: number;
}

/**
 * The newest cosignature of each witness on a checkpoint of at most `size` events, verified. The witness' keys are those
 * that the ledger has stored: whoever knows a witness compares.
 *
 * @throws BadPosition where one is not what its witness has signed.
 */
export async function readCosignatures(sql: SqlExecutor, size: number): Promise<readonly CosignedBy[]> {
  const { rows } = await sql.query<{ witness: string; size: string; line: string; note: string }>(
    `select distinct on (c.witness) c.witness, c.size, c.signature_line as line, h.note
       from ledger.cosignatures c join ledger.tree_heads h on h.size = c.size
      where c.size <= $1 order by c.witness, c.size desc`,
    [size],
  );
  return rows.flatMap((row) => {
    const last = Math.max(Number(row.size) - 1, 0);
    try {
      const witness = parseVerifierKey(row.witness);
      const note = { ...parseNote(row.note), signatures: [parseSignature(row.line.trimEnd())] };
      const found = cosignaturesOf(note, [witness]);
      if (found.length > 0) return found;
      throw new Unverified('It is signed with another key.');
    } catch (error) {
      throw new BadPosition(
        `the cosignature of ${row.witness} on ${row.size} events does not hold. ${(error as Error).message}`,
        last,
      );
    }
  });
}

/**
 * The cosignatures on one checkpoint of the witnesses that are asked about.
 *
 * @throws Unverified where one does not verify.
 */
export function cosignaturesOf(note: Note, witnesses: readonly VerifierKey[]): readonly CosignedBy[] {
  const { size } = parseCheckpointText(note.text);
  return verifyCosignatures(note, witnesses).map(({ witness, time }) => ({ witness, size, time }));
}
