import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Language } from '@isnad/claim-model';
import { type EventMetadata, EventStore, type Migration } from '@isnad/event-store';
import { article, story, storyIdOf, streamOf } from '@isnad/ledger-domain';
import { placementOf, type ArticleKey, type LinkGround } from '@isnad/story-linking';
import { patternMigrations } from '../dismiss-pattern/dismiss-pattern.js';
import { execute } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';
import articlesOfStories from './0002_articles_of_stories.sql';
import { knownStories, neighboursOf, remember, storyOf } from './linked-articles.js';
import { lockLinking } from './linking-lock.js';
import migration from './linking.sql';
import { mergeStories } from './merge-stories.js';

export const linkingMigrations: readonly Migration[] = [
  { name: 'ledger-commands/0001_linking', sql: migration },
  { name: 'ledger-commands/0002_articles_of_stories', sql: articlesOfStories },
  ...patternMigrations,
];

export interface LinkedArticle {
  readonly articleId: string;
  readonly revision: number;
  readonly language: Language;
  readonly claimIds: readonly string[];
  /** What the article is about: see articleKey of story-linking. */
  readonly key: ArticleKey;
}

/** Gives a read article its story: that of the articles of its event, which become one story; or a new one. */
export class LinkArticle extends Command<string> {
  constructor(
    readonly article: LinkedArticle,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

const FIRST: readonly LinkGround[] = [{ code: 'first-article', keys: [], points: 0 }];

@CommandHandler(LinkArticle)
export class LinkArticleHandler implements ICommandHandler<LinkArticle> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  async execute({ article: read, metadata }: LinkArticle): Promise<string> {
    return this.transactions.run(async (sql) => {
      await lockLinking(sql);
      const store = this.store.within(sql);
      const { articleId, revision, language, claimIds, key } = read;
      const neighbours = await neighboursOf(sql, articleId, key);
      const before = await storyOf(sql, articleId);
      const own = before === null ? [] : [{ articleId, storyId: before, grounds: [] }];
      const all = [...own, ...neighbours];
      const stories = await knownStories(sql, [...new Set(all.map(({ storyId }) => storyId))]);
      // A revision does not go back to what an editor took its article out of.
      const together = all.filter((one) => before === null || !stories.areApart(before, one.storyId));
      const placement = placementOf(together, stories);
      const storyId = placement.storyId ?? storyIdOf(articleId);
      const stream = streamOf.story(storyId);
      if (placement.storyId === null)
        await execute(
          store,
          stream,
          story,
          { type: 'OpenStory', storyId, language },
          { metadata, likelyNew: true },
        );
      const evidence = placement.grounds.length === 0 ? FIRST : placement.grounds;
      if (placement.merged.length > 0) {
        const reason = `Article ${articleId} is about the event of each.`;
        await mergeStories(store, sql, { storyId, mergedIds: placement.merged, reason }, metadata);
      }
      await execute(
        store,
        stream,
        story,
        { type: 'LinkClaims', storyId, articleId, claimIds, evidence },
        { metadata },
      );
      await remember(sql, read, storyId);
      await execute(
        store,
        streamOf.article(articleId),
        article,
        { type: 'RecordLinking', articleId, revision, storyIds: [storyId] },
        { metadata },
      );
      return storyId;
    });
  }
}
