import { CommandHandler, type ICommandHandler, Command } from '@nestjs/cqrs';
import { ContentStore } from '@isnad/article-content';
import type { Language, Version } from '@isnad/claim-model';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import {
  article,
  articleIdOf,
  BrokenRule,
  fold,
  source,
  sourceIdOf,
  streamOf,
  type ArticleEvent,
} from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import { lockArticle } from '../lock-article.js';
import { LedgerTransactions } from '../transactions.js';

export interface ObservedArticle {
  readonly title: string | null;
  readonly body: string;
  readonly outlet: string;
  readonly outletCountry: string | null;
  readonly language: Language;
  /** ISO 8601 with offset; null where nobody says: then the moment of receipt stands in for it. */
  readonly publishedAt: string | null;
  /** ISO 8601 with offset. */
  readonly receivedAt: string;
  readonly url: string | null;
}

export interface Observation {
  readonly articleId: string;
  readonly revision: Version;
  /** True where this text of this article was known: nothing was written. */
  readonly duplicate: boolean;
}

/** An article was seen: keeps its text, and a new revision where the text changed. */
export class ObserveArticle extends Command<Observation> {
  constructor(
    readonly article: ObservedArticle,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(ObserveArticle)
export class ObserveArticleHandler implements ICommandHandler<ObserveArticle> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  async execute({ article: seen, metadata }: ObserveArticle): Promise<Observation> {
    const articleId = articleIdOf(seen);
    const sourceId = sourceIdOf(seen.outlet);
    await execute(
      this.store,
      streamOf.source(sourceId),
      source,
      { type: 'RegisterSource', sourceId, name: seen.outlet.trim(), country: seen.outletCountry },
      { metadata },
    );
    return this.transactions.run(async (sql) => {
      // Who observes the same article at the same moment waits here, and then sees that its text is known. Taken once
      // per article, so that nobody else waits.
      await lockArticle(sql, articleId);
      const store = this.store.within(sql);
      const stream = streamOf.article(articleId);
      const known = fold(
        article,
        (await store.readStream(stream)) as readonly object[] as readonly ArticleEvent[],
      );
      if (known.status === 'known' && known.takenDown)
        throw new BrokenRule('a text that was taken down is not kept again');
      const previous = known.status === 'known' ? known.contentDigest : null;
      const contentDigest = await new ContentStore(sql).keep(
        { title: seen.title, body: seen.body },
        previous,
      );
      const { language, outlet, outletCountry, url } = seen;
      const publishedAt = seen.publishedAt ?? seen.receivedAt;
      const { state, events } = await execute(
        store,
        stream,
        article,
        {
          type: 'ObserveArticle',
          articleId,
          sourceId,
          outlet,
          outletCountry,
          url,
          language,
          publishedAt,
          contentDigest,
        },
        { metadata },
      );
      return {
        articleId,
        revision: state.status === 'known' ? state.revision : 1,
        duplicate: events.length === 0,
      };
    });
  }
}
