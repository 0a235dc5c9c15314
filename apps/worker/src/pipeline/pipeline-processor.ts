import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';

/** A processor that tells when a job fails: silence would leave an article half-way without a word. */
export abstract class PipelineProcessor extends WorkerHost {
  readonly #log = new Logger('pipeline');

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    const attempt = job === undefined ? '' : ` (attempt ${job.attemptsMade} of ${job.opts.attempts ?? 1})`;
    this.#log.warn(`${job?.queueName ?? 'job'} ${job?.id ?? ''} failed${attempt}: ${error.message}`);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.#log.warn(error.message);
  }
}
