import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { article, streamOf } from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';
import type { Findings } from './findings.js';
import { recordFindings } from './record-findings.js';

/** One revision was compared with the ledger: what was found, and that the comparison is complete. */
export class RecordComparison extends Command<readonly string[]> {
  constructor(
    readonly articleId: string,
    readonly revision: number,
    readonly rulesVersion: string,
    readonly findings: Findings,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(RecordComparison)
export class RecordComparisonHandler implements ICommandHandler<RecordComparison> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  async execute(comparison: RecordComparison): Promise<readonly string[]> {
    const { articleId, revision, rulesVersion, findings, metadata } = comparison;
    return this.transactions.run(async (sql) => {
      const store = this.store.within(sql);
      const contradictionIds = await recordFindings(store, findings, metadata);
      await execute(
        store,
        streamOf.article(articleId),
        article,
        { type: 'RecordComparison', articleId, revision, rulesVersion, contradictionIds },
        { metadata },
      );
      return contradictionIds;
    });
  }
}
