import { Processor } from '@nestjs/bullmq';
import { CommandBus } from '@nestjs/cqrs';
import { candidateKeys } from '@isnad/claim-model';
import { contradictionBetween, RULES_VERSION, type ComparableClaim } from '@isnad/contradiction-rules';
import { evidenceOf, wordsOf } from '@isnad/detection';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { RecordComparison, type FoundContradiction } from '@isnad/ledger-commands';
import { ClaimQueries, type ClaimView } from '@isnad/read-models';
import { ArticleStepProcessor } from './article-step-processor.js';
import { metadataOfJob } from './job-metadata.js';
import { Projector } from './projector.js';

type Payload = QueuePayloads['detect-contradictions'];

/** Reports further apart than this are compared by nobody. Days. */
const WINDOW = 400;
/** A new claim meets at most so many others, the nearest in time first: what keeps the cost of a claim flat. */
const MOST_CANDIDATES = 400;

/** Compares the claims of one read revision with all that could conflict with them. */
@Processor('detect-contradictions', WORKER_OPTIONS)
export class DetectContradictionsProcessor extends ArticleStepProcessor {
  protected override readonly step = 'comparison';

  constructor(
    private readonly claims: ClaimQueries,
    private readonly projector: Projector,
    commands: CommandBus,
  ) {
    super(commands);
  }

  protected override async work(data: Payload): Promise<number> {
    const { articleId, revision, causationId } = data;
    await this.projector.catchUpNewsroom();
    const own = (await this.claims.ofReading(articleId, revision)).flatMap(comparable);
    const found = new Map<string, FoundContradiction>();
    for (const claim of own) {
      const ids = await this.claims.candidates(
        candidateKeys(claim),
        claim.publishedAt,
        WINDOW,
        MOST_CANDIDATES,
      );
      const others = (await this.claims.findAll(ids)).flatMap(comparable);
      // A report sets its own claims side by side, whatever their keys.
      const known = [...own, ...others.filter((other) => other.articleId !== articleId)];
      const siblings = (of: ComparableClaim): readonly ComparableClaim[] =>
        known.filter((one) => one.articleId === of.articleId);
      for (const other of known) {
        const contradiction = contradictionBetween(claim, other, { siblings });
        if (contradiction === null) continue;
        const { a, b, dimension, rule, confidence } = contradiction;
        found.set([a.id, b.id].sort().join(' '), {
          claimA: a.id,
          claimB: b.id,
          dimension,
          rule,
          explanation: wordsOf(contradiction, a, b),
          evidence: evidenceOf(contradiction),
          confidence,
        });
      }
    }
    const recorded = await this.commands.execute(
      new RecordComparison(
        articleId,
        revision,
        RULES_VERSION,
        [...found.values()],
        metadataOfJob('detect-contradictions', causationId),
      ),
    );
    return recorded.length;
  }
}

/** A claim whose text was taken down has no evidence left, and is compared no more. */
function comparable(view: ClaimView): readonly ComparableClaim[] {
  // Stories are linked by places and days, too widely to stand for one event: the rules look for their own evidence.
  const { evidence, sentence, article, claimId, storyId: _, ...slots } = view;
  if (evidence === null || sentence === null || slots.status === 'retracted') return [];
  const { articleId, outlet, language, publishedAt } = article;
  const span = { start: sentence.start, end: sentence.start + sentence.text.length };
  return [{ ...slots, evidence, sentence: span, id: claimId, articleId, outlet, language, publishedAt }];
}
