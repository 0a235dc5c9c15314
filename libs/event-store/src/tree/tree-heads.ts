import { parseVerifierKey, type VerifierKey } from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';

/** The public keys that this ledger's heads are signed with, oldest first. They prove nothing to whom they come from here alone. */
export async function readLogKeys(sql: SqlExecutor): Promise<readonly VerifierKey[]> {
  const { rows } = await sql.query<{ verifier_key: string }>(
    'select verifier_key from ledger.log_keys order by from_size, verifier_key',
  );
  return rows.map((row) => parseVerifierKey(row.verifier_key));
}

/** The newest signed checkpoint, as its note; null before the first sequencer has led. */
export async function readTreeHead(sql: SqlExecutor): Promise<string | null> {
  const { rows } = await sql.query<{ note: string }>(
    'select note from ledger.tree_heads order by size desc limit 1',
  );
  return rows[0]?.note ?? null;
}
