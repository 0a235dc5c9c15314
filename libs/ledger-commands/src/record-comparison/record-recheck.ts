import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { LedgerTransactions } from '../transactions.js';
import type { Findings } from './findings.js';
import { recordFindings } from './record-findings.js';

/** Claims that have changed were compared anew: what holds now, and what does not hold any more. */
export class RecordRecheck extends Command<readonly string[]> {
  constructor(
    readonly findings: Findings,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(RecordRecheck)
export class RecordRecheckHandler implements ICommandHandler<RecordRecheck> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  execute({ findings, metadata }: RecordRecheck): Promise<readonly string[]> {
    return this.transactions.run((sql) => recordFindings(this.store.within(sql), findings, metadata));
  }
}
