import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { WORKER_OPTIONS, type QueuePayloads } from '@isnad/job-queue';
import { PipelineProcessor } from './pipeline-processor.js';
import { Projector } from './projector.js';

/** "Projection P, catch up": lost, late or doubled, such a job changes nothing, for the checkpoint decides. */
@Processor('project', { ...WORKER_OPTIONS, concurrency: 1 })
export class ProjectProcessor extends PipelineProcessor {
  constructor(private readonly projector: Projector) {
    super();
  }

  override process({ data }: Job<QueuePayloads['project']>): Promise<number> {
    return this.projector.catchUp(data.projection);
  }
}
