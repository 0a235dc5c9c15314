import { Processor } from '@nestjs/bullmq';
import { CommandBus } from '@nestjs/cqrs';
import { actionFamily, OUTLET } from '@isnad/claim-model';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { LinkArticle } from '@isnad/ledger-commands';
import { ClaimQueries, ArticleQueries, type ClaimView } from '@isnad/read-models';
import { ArticleStepProcessor } from './article-step-processor.js';
import { metadataOfJob } from './job-metadata.js';
import { Projector } from './projector.js';

type Payload = QueuePayloads['link-story'];

/** Actions that name people and places in passing, and tell nothing of what an article is about. */
const BACKGROUND = new Set(['hold-office', 'statement', 'rank', 'rename']);

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
    await this.projector.catchUpNewsroom();
    const article = await this.articles.find(articleId);
    if (article === null) throw new Error(`Article ${articleId} is not in the read models.`);
    const claims = await this.claims.ofReading(articleId, revision);
    return this.commands.execute(
      new LinkArticle(
        {
          articleId,
          revision,
          language: article.language,
          publishedAt: article.publishedAt,
          claimIds: claims.map((claim) => claim.claimId),
          keys: keysOf(claims),
        },
        metadataOfJob('link-story', causationId),
      ),
    );
  }
}

/** What an article is about: where, who speaks, what kind of thing happens. */
export function keysOf(claims: readonly ClaimView[]): readonly string[] {
  const keys = new Set<string>();
  for (const claim of claims) {
    if (BACKGROUND.has(claim.action)) continue;
    keys.add(`action:${actionFamily(claim.action)}`);
    for (const place of claim.scope.places) keys.add(place);
    if (claim.place !== null && /^[A-Z]{2}$/.test(claim.place)) keys.add(`country:${claim.place}`);
    if (claim.claimantKey !== OUTLET) keys.add(`who:${claim.claimantKey}`);
  }
  return [...keys].sort();
}
