import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';
import { reportQueueError } from './queue-errors.js';

/** A processor that tells when a job fails: silence would leave an article half-way without a word. */
export abstract class PipelineProcessor extends WorkerHost {
  readonly #log = new Logger('pipeline');

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    const attempt = job === undefined ? '' : ` (attempt ${job.attemptsMade} of ${job.opts.attempts ?? 1})`;
    this.#log.warn(`${job?.queueName ?? 'job'} ${job?.id ?? ''} failed${attempt}: ${error.message}`);
    if (job?.finishedOn === undefined) return;
    void this.onGivenUp(job, error).catch((unrecorded: Error) => this.#log.warn(unrecorded.message));
  }

  /** Called once a job has failed for good; it may have been called before. */
  protected onGivenUp(_job: Job, _error: Error): Promise<void> {
    return Promise.resolve();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    reportQueueError(error);
  }
}
