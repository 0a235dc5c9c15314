import { Processor } from '@nestjs/bullmq';
import { CommandBus } from '@nestjs/cqrs';
import { RULES_VERSION } from '@isnad/contradiction-rules';
import { Detection } from '@isnad/detection';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { RecordComparison } from '@isnad/ledger-commands';
import { ArticleStepProcessor } from './article-step-processor.js';
import { ComparisonLock } from './comparison-lock.js';
import { metadataOfJob } from './job-metadata.js';
import { Projector } from './projector.js';

type Payload = QueuePayloads['detect-contradictions'];

/** Compares the claims of one read revision with all that they could stand in a relation to. */
@Processor('detect-contradictions', WORKER_OPTIONS)
export class DetectContradictionsProcessor extends ArticleStepProcessor {
  protected override readonly step = 'comparison';

  constructor(
    private readonly detection: Detection,
    private readonly lock: ComparisonLock,
    private readonly projector: Projector,
    commands: CommandBus,
  ) {
    super(commands);
  }

  protected override work(data: Payload): Promise<number> {
    const { articleId, revision, causationId } = data;
    const compare = async (): Promise<number> => {
      // Of two new articles, that which was linked later sees both; what has changed meanwhile is compared anew by itself.
      if (revision === 1) await this.projector.catchUpNewsroomTo(causationId);
      else await this.projector.catchUpNewsroom();
      const findings = await this.detection.ofArticle(articleId);
      const metadata = metadataOfJob('detect-contradictions', causationId);
      const recorded = await this.commands.execute(
        new RecordComparison(articleId, revision, RULES_VERSION, findings, metadata),
      );
      return recorded.length;
    };
    // A later revision may take back what an earlier one said.
    return revision === 1 ? this.lock.beside(compare) : this.lock.alone(compare);
  }
}
