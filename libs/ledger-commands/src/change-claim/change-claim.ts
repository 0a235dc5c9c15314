import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { claim, streamOf, type ClaimCommand, type ClaimState } from '@isnad/ledger-domain';
import { execute, type Outcome } from '../ledger.js';

/** An editor changes, holds or reviews a claim, or repairs our reading of it. */
export class ChangeClaim extends Command<Outcome<ClaimState>> {
  constructor(
    readonly command: Exclude<ClaimCommand, { readonly type: 'RecordClaim' | 'RecordAppearance' }>,
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(ChangeClaim)
export class ChangeClaimHandler implements ICommandHandler<ChangeClaim> {
  constructor(private readonly store: EventStore) {}

  execute({ command, metadata, expectedVersion }: ChangeClaim): Promise<Outcome<ClaimState>> {
    return execute(this.store, streamOf.claim(command.claimId), claim, command, {
      metadata,
      expectedVersion,
    });
  }
}
