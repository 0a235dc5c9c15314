import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Count, Version } from '@isnad/claim-model';
import { ContentStore } from '@isnad/article-content';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { article, streamOf } from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import { lockArticle } from '../lock-article.js';
import { LedgerTransactions } from '../transactions.js';

export interface TakenDown {
  readonly articleId: string;
  /** Version of the article's stream, which holds the event. */
  readonly version: Version;
  /** How many revisions had a text. */
  readonly revisions: Count;
  /** True where it was taken down before: nothing was written. */
  readonly duplicate: boolean;
}

/** Removes the text of an article in all its revisions, for good; reason and authority go on the record. */
export class TakeDownArticle extends Command<TakenDown> {
  constructor(
    readonly articleId: string,
    readonly reason: string,
    /** Who demands it: a court, a law, the outlet. */
    readonly authority: string,
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(TakeDownArticle)
export class TakeDownArticleHandler implements ICommandHandler<TakeDownArticle> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  /** @throws BrokenRule where the article is unknown, or reason or authority is empty. */
  async execute({
    articleId,
    reason,
    authority,
    metadata,
    expectedVersion,
  }: TakeDownArticle): Promise<TakenDown> {
    return this.transactions.run(async (sql) => {
      // A revision that is observed at the same moment comes before, and is removed as well, or after, and is refused.
      await lockArticle(sql, articleId);
      const { state, version, events } = await execute(
        this.store.within(sql),
        streamOf.article(articleId),
        article,
        { type: 'TakeDownArticle', articleId, reason, authority },
        { metadata, expectedVersion },
      );
      const digests = state.status === 'known' ? [...state.digests] : [];
      await new ContentStore(sql).remove(digests);
      return { articleId, version, revisions: digests.length, duplicate: events.length === 0 };
    });
  }
}
