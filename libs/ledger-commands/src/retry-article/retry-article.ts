import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import { article, streamOf, type ArticleEvent } from '@isnad/ledger-domain';
import { execute } from '../ledger.js';

/** Somebody has the failed steps of an article tried again: the pipeline goes on from the events that this appends. */
export class RetryArticle extends Command<readonly ArticleEvent[]> {
  constructor(
    readonly articleId: string,
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(RetryArticle)
export class RetryArticleHandler implements ICommandHandler<RetryArticle> {
  constructor(private readonly store: EventStore) {}

  async execute({ articleId, metadata }: RetryArticle): Promise<readonly ArticleEvent[]> {
    const command = { type: 'RetryArticle', articleId } as const;
    const { events } = await execute(this.store, streamOf.article(articleId), article, command, { metadata });
    return events as readonly ArticleEvent[];
  }
}
