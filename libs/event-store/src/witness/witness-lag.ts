import type { SqlExecutor } from '../sql-executor.js';

/** How far a witness is behind the newest checkpoint. */
export interface WitnessLag {
  /** The witness' key. */
  readonly witness: string;
  /** Events that its last cosignature does not cover. */
  readonly behind: number;
}

/** Every witness that has ever cosigned, by key. */
export async function readWitnessLag(sql: SqlExecutor): Promise<readonly WitnessLag[]> {
  const { rows } = await sql.query<WitnessLag>(
    `select witness, ((select max(size) from ledger.tree_heads) - max(size))::float8 as behind
       from ledger.cosignatures group by witness order by witness`,
  );
  return rows;
}
