import { Processor } from '@nestjs/bullmq';
import { CommandBus } from '@nestjs/cqrs';
import type { Job } from 'bullmq';
import { Detection } from '@isnad/detection';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { RecordRecheck } from '@isnad/ledger-commands';
import { ComparisonLock } from './comparison-lock.js';
import { metadataOfJob } from './job-metadata.js';
import { PipelineProcessor } from './pipeline-processor.js';
import { Projector } from './projector.js';

/** Claims that are compared anew at a time: what is found between them must fit one transaction. */
const AT_A_TIME = 50;

/** Compares claims anew that were corrected, amended, retracted, or moved between stories. Repeating it records nothing new. */
@Processor('recheck-claims', { ...WORKER_OPTIONS, concurrency: 1 })
export class RecheckClaimsProcessor extends PipelineProcessor {
  constructor(
    private readonly detection: Detection,
    private readonly lock: ComparisonLock,
    private readonly projector: Projector,
    private readonly commands: CommandBus,
  ) {
    super();
  }

  override async process({ data }: Job<QueuePayloads['recheck-claims']>): Promise<number> {
    const { claimIds, causationId } = data;
    let found = 0;
    for (let at = 0; at < claimIds.length; at += AT_A_TIME)
      found += await this.lock.alone(async () => {
        await this.projector.catchUpNewsroom();
        const findings = await this.detection.ofClaims(claimIds.slice(at, at + AT_A_TIME));
        const metadata = metadataOfJob('recheck-claims', causationId);
        return (await this.commands.execute(new RecordRecheck(findings, metadata))).length;
      });
    return found;
  }
}
