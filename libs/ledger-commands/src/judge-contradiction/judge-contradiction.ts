import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import {
  contradiction,
  streamOf,
  type ContradictionCommand,
  type ContradictionState,
} from '@isnad/ledger-domain';
import { execute, type Outcome } from '../ledger.js';

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
  constructor(private readonly store: EventStore) {}

  execute({ command, metadata, expectedVersion }: JudgeContradiction): Promise<Outcome<ContradictionState>> {
    const stream = streamOf.contradiction(command.contradictionId);
    return execute(this.store, stream, contradiction, command, { metadata, expectedVersion });
  }
}
