import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { namedEntity, type NamedEntityCommand, type NamedEntityState, streamOf } from '@isnad/ledger-domain';
import { execute, type Outcome } from '../ledger.js';

/** The newsroom makes an entity known, gives it further names, or withdraws it. */
export class ChangeEntity extends Command<Outcome<NamedEntityState>> {
  constructor(
    readonly entityId: string,
    readonly command: NamedEntityCommand,
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(ChangeEntity)
export class ChangeEntityHandler implements ICommandHandler<ChangeEntity> {
  constructor(private readonly store: EventStore) {}

  /** @throws BrokenRule where the entity is not known; ChangedMeanwhile as its name says. */
  execute({
    entityId,
    command,
    metadata,
    expectedVersion,
  }: ChangeEntity): Promise<Outcome<NamedEntityState>> {
    return execute(this.store, streamOf.entity(entityId), namedEntity, command, {
      metadata,
      expectedVersion,
    });
  }
}
