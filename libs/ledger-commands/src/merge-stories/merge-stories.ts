import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { type StoryState, story, streamOf } from '@isnad/ledger-domain';
import { atVersion, type Outcome, stateOf } from '../ledger.js';
import { lockLinking } from '../link-article/linking-lock.js';
import { mergeStories } from '../link-article/merge-stories.js';
import { LedgerTransactions } from '../transactions.js';

/** An editor makes several stories one: what the others hold, and what will be linked to them, is of the first. */
export class MergeStories extends Command<Omit<Outcome<StoryState>, 'events'>> {
  constructor(
    readonly merge: {
      readonly storyId: string;
      readonly mergedIds: readonly string[];
      readonly reason: string;
    },
    readonly metadata: EventMetadata,
    /** Version of the first story's stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(MergeStories)
export class MergeStoriesHandler implements ICommandHandler<MergeStories> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  /** @throws BrokenRule where a story is unknown or was merged before; ChangedMeanwhile where the first is of another version. */
  async execute({
    merge,
    metadata,
    expectedVersion,
  }: MergeStories): Promise<Omit<Outcome<StoryState>, 'events'>> {
    return this.transactions.run(async (sql) => {
      await lockLinking(sql);
      const store = this.store.within(sql);
      const stream = streamOf.story(merge.storyId);
      await atVersion(store, stream, expectedVersion);
      await mergeStories(store, sql, merge, metadata);
      return stateOf(store, stream, story);
    });
  }
}
