import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { article, streamOf, type Step } from '@isnad/ledger-domain';
import { execute } from '../ledger.js';

/** A step of one revision was tried as often as it is tried, and given up. */
export class RecordFailure extends Command<void> {
  constructor(
    readonly articleId: string,
    readonly revision: number,
    readonly step: Step,
    /** Kind of the error: see ArticleFailed. */
    readonly reason: string,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(RecordFailure)
export class RecordFailureHandler implements ICommandHandler<RecordFailure> {
  constructor(private readonly store: EventStore) {}

  async execute({ articleId, revision, step, reason, metadata }: RecordFailure): Promise<void> {
    const command = { type: 'RecordFailure', articleId, revision, step, reason } as const;
    await execute(this.store, streamOf.article(articleId), article, command, { metadata });
  }
}
