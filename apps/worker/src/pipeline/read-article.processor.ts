import { Processor } from '@nestjs/bullmq';
import { Inject, Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import pg from 'pg';
import { ContentStore } from '@isnad/article-content';
import { EXTRACTOR_VERSION } from '@isnad/claim-extraction';
import type { KnownEntity } from '@isnad/claim-model';
import { EventStore } from '@isnad/event-store';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { RecordReading } from '@isnad/ledger-commands';
import type { ArticleReader } from '@isnad/llm-extraction';
import { NamedEntityQueries } from '@isnad/read-models';
import { streamOf, type ArticleEvent } from '@isnad/ledger-domain';
import { ARTICLE_READER } from './article-reader.js';
import { ArticleStepProcessor } from './article-step-processor.js';
import { metadataOfJob } from './job-metadata.js';
import { Projector } from './projector.js';

type Payload = QueuePayloads['read-article'];

/** Extracts the claims of one revision. Repeating it records nothing new. */
@Processor('read-article', WORKER_OPTIONS)
export class ReadArticleProcessor extends ArticleStepProcessor {
  protected override readonly step = 'reading';
  private readonly log = new Logger('read-article');

  constructor(
    private readonly store: EventStore,
    private readonly pool: pg.Pool,
    private readonly entities: NamedEntityQueries,
    private readonly projector: Projector,
    commands: CommandBus,
    @Inject(ARTICLE_READER) private readonly reader: ArticleReader,
  ) {
    super(commands);
  }

  /** Names that were made known before the article came are read in it: the read models have to be as far. */
  async #known(): Promise<readonly KnownEntity[]> {
    await this.projector.catchUpNewsroom();
    return this.entities.known();
  }

  protected override async work(data: Payload): Promise<number> {
    const { articleId, revision, causationId } = data;
    const events = (await this.store.readStream(
      streamOf.article(articleId),
    )) as readonly object[] as readonly ArticleEvent[];
    const facts = events.flatMap((event) =>
      (event.type === 'ArticleObserved' || event.type === 'ArticleRevised') &&
      event.data.revision === revision
        ? [event.data]
        : [],
    )[0];
    const source = events.flatMap((event) => (event.type === 'ArticleObserved' ? [event.data] : []))[0];
    if (facts === undefined || source === undefined)
      throw new Error(`Article ${articleId} has no revision ${revision}.`);
    const content = await new ContentStore(this.pool).find(facts.contentDigest);
    // A text that was taken down before it was read holds no claims.
    const { claims, calendarSlips, version, remarks } =
      content === null
        ? { claims: [], calendarSlips: [], version: EXTRACTOR_VERSION, remarks: [] }
        : await this.reader.read(
            {
              ...content,
              language: facts.language,
              outlet: source.outlet,
              outletCountry: source.outletCountry,
              publishedAt: facts.publishedAt,
              known: await this.#known(),
            },
            facts.contentDigest,
          );
    for (const remark of remarks) this.log.warn(`Article ${articleId}: ${remark}`);
    const recorded = await this.commands.execute(
      new RecordReading(
        articleId,
        revision,
        version,
        claims,
        metadataOfJob('read-article', causationId),
        calendarSlips,
      ),
    );
    return recorded.length;
  }
}
