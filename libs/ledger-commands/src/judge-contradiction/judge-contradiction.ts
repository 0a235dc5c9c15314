import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import {
  contradiction,
  streamOf,
  type ContradictionCommand,
  type ContradictionState,
} from '@isnad/ledger-domain';
import { revivePattern } from '../dismiss-pattern/dismissed-patterns.js';
import { execute, type Outcome, stateOf } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';

/** An editor's judgement of a contradiction: confirm, dismiss, or reopen. */
export class JudgeContradiction extends Command<Outcome<ContradictionState>> {
  constructor(
    readonly command: Exclude<ContradictionCommand, { readonly type: 'DetectContradiction' }>,
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(JudgeContradiction)
export class JudgeContradictionHandler implements ICommandHandler<JudgeContradiction> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  execute({ command, metadata, expectedVersion }: JudgeContradiction): Promise<Outcome<ContradictionState>> {
    const { contradictionId } = command;
    const stream = streamOf.contradiction(contradictionId);
    return this.transactions.run(async (sql) => {
      const store = this.store.within(sql);
      const { state: before } = await stateOf(store, stream, contradiction);
      const outcome = await execute(store, stream, contradiction, command, { metadata, expectedVersion });
      // What was dismissed with all that are like it is raised with all that will be.
      if (
        command.type === 'ReopenContradiction' &&
        before.status === 'dismissed' &&
        before.patternId !== null
      ) {
        const { cause } = command;
        await revivePattern(store, sql, { patternId: before.patternId, contradictionId, cause }, metadata);
      }
      return outcome;
    });
  }
}
