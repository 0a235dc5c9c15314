import { Injectable } from '@nestjs/common';
import { LedgerTransactions } from '@isnad/ledger-commands';

/** Any number that no other user of this database's advisory locks takes. */
const COMPARISON_LOCK = 7_316_006;

/**
 * Articles are compared beside each other: of two that conflict, the one that was linked later sees both. What changes a claim
 * that is there already waits for them, and they for it: else a comparison that saw the claim as it was could record what
 * the change has just resolved.
 */
@Injectable()
export class ComparisonLock {
  constructor(private readonly transactions: LedgerTransactions) {}

  /** While others compare new articles. */
  beside<T>(work: () => Promise<T>): Promise<T> {
    return this.#while('pg_advisory_xact_lock_shared', work);
  }

  /** While nobody else compares anything. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#while('pg_advisory_xact_lock', work);
  }

  #while<T>(lock: string, work: () => Promise<T>): Promise<T> {
    return this.transactions.run(async (sql) => {
      await sql.query(`select ${lock}($1)`, [COMPARISON_LOCK]);
      return work();
    });
  }
}
