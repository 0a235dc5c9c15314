import type { Version } from '@isnad/claim-model';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { nameBasedId, story, type StoryEvent, streamOf } from '@isnad/ledger-domain';
import { carryPatterns } from '../dismiss-pattern/dismissed-patterns.js';
import { atVersion, execute, stateOf } from '../ledger.js';
import { moveArticles } from '../link-article/linked-articles.js';
import { lockLinking } from '../link-article/linking-lock.js';
import { LedgerTransactions } from '../transactions.js';

export interface StoryHalves {
  readonly storyId: string;
  /** Of the stream of the story that was split. */
  readonly version: Version;
  readonly newStoryId: string;
}

/** An editor takes articles out of a story: they, with the claims that they brought in, are another story. */
export class SplitStory extends Command<StoryHalves> {
  constructor(
    readonly split: {
      readonly storyId: string;
      readonly articleIds: readonly string[];
      readonly reason: string;
    },
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(SplitStory)
export class SplitStoryHandler implements ICommandHandler<SplitStory> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  /** @throws BrokenRule where the articles are none of the story, or all of it; ChangedMeanwhile as its name says. */
  async execute({ split, metadata, expectedVersion }: SplitStory): Promise<StoryHalves> {
    return this.transactions.run(async (sql) => {
      await lockLinking(sql);
      const store = this.store.within(sql);
      const { storyId, reason } = split;
      const stream = streamOf.story(storyId);
      await atVersion(store, stream, expectedVersion);
      const { state, version } = await stateOf(store, stream, story);
      const articleIds = [...new Set(split.articleIds)].sort();
      // Told apart by the version: what was split, merged again and split once more is a third story.
      const newStoryId = nameBasedId('split story', storyId, String(version), ...articleIds);
      const command = { type: 'SplitStory', storyId, newStoryId, articleIds, reason } as const;
      // Decided before the other half is written, which is read in the order of the ledger: opened, filled, moved.
      const links = story
        .decide(command, state)
        .flatMap((event) => (event.type === 'StorySplit' ? event.data.links : []));
      const [opened] = (await store.readStream(stream, { limit: 1 })) as readonly object[] as StoryEvent[];
      const language = opened?.type === 'StoryOpened' ? opened.data.language : 'en';
      const other = streamOf.story(newStoryId);
      await execute(store, other, story, { type: 'OpenStory', storyId: newStoryId, language }, { metadata });
      const told = `An editor took it out of story ${storyId}: ${reason}`;
      const evidence = [{ code: 'told', keys: [told], points: 0 }] as const;
      for (const { articleId, claimIds } of links) {
        const link = { storyId: newStoryId, articleId, claimIds, evidence };
        await execute(store, other, story, { type: 'LinkClaims', ...link }, { metadata });
      }
      const outcome = await execute(store, stream, story, command, { metadata });
      await moveArticles(sql, articleIds, storyId, newStoryId);
      await carryPatterns(store, sql, [storyId], newStoryId, metadata);
      return { storyId, version: outcome.version, newStoryId };
    });
  }
}
