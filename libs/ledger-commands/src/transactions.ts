import type { SqlExecutor, Transaction } from '@isnad/event-store';

/** Transactions on the ledger's database, as an injectable. */
export class LedgerTransactions {
  constructor(readonly run: Transaction) {}
}

export type { SqlExecutor };
