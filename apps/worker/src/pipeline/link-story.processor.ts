import { Processor } from '@nestjs/bullmq';
import { CommandBus } from '@nestjs/cqrs';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { LinkArticle } from '@isnad/ledger-commands';
import { ArticleQueries, ClaimQueries, type ClaimView } from '@isnad/read-models';
import { articleKey, type TellingClaim } from '@isnad/story-linking';
import { ArticleStepProcessor } from './article-step-processor.js';
import { metadataOfJob } from './job-metadata.js';
import { Projector } from './projector.js';

type Payload = QueuePayloads['link-story'];

/** Gives the claims of one read revision their story. */
@Processor('link-story', { ...WORKER_OPTIONS, concurrency: 1 })
export class LinkStoryProcessor extends ArticleStepProcessor {
  protected override readonly step = 'linking';

  constructor(
    private readonly claims: ClaimQueries,
    private readonly articles: ArticleQueries,
    private readonly projector: Projector,
    commands: CommandBus,
  ) {
    super(commands);
  }

  protected override async work(data: Payload): Promise<string> {
    const { articleId, revision, causationId } = data;
    await this.projector.catchUpNewsroomTo(causationId);
    const article = await this.articles.find(articleId);
    if (article === null) throw new Error(`Article ${articleId} is not in the read models.`);
    const claims = await this.claims.ofReading(articleId, revision);
    return this.commands.execute(
      new LinkArticle(
        {
          articleId,
          revision,
          language: article.language,
          claimIds: claims.map((claim) => claim.claimId),
          key: articleKey(article.publishedAt, claims.flatMap(told)),
        },
        metadataOfJob('link-story', causationId),
      ),
    );
  }
}

/** A claim whose text was taken down tells of no place in it. */
const told = ({ evidence, ...slots }: ClaimView): readonly TellingClaim[] =>
  evidence === null ? [] : [{ ...slots, evidence }];
