import { Logger } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DelayedError, type Job } from 'bullmq';
import type { QueueName } from '@isnad/job-queue';
import { RecordFailure } from '@isnad/ledger-commands';
import type { Step } from '@isnad/ledger-domain';
import { metadataOfJob } from './job-metadata.js';
import { PipelineProcessor } from './pipeline-processor.js';

/** Milliseconds until a step is tried once more whose failure could not even be recorded: the database is away. */
const UNTIL_RECORDABLE = 5_000;

interface ArticleJob {
  readonly articleId: string;
  readonly revision: number;
  readonly causationId: string;
}

/**
 * A step of an article's way through the pipeline. Where its last attempt fails, the ledger says so before the job is
 * given up: the article is seen to have failed, and can be tried again.
 */
export abstract class ArticleStepProcessor extends PipelineProcessor {
  readonly #log = new Logger('pipeline');
  protected abstract readonly step: Step;

  constructor(protected readonly commands: CommandBus) {
    super();
  }

  /** Does the step; repeating it MUST record nothing new. */
  protected abstract work(job: ArticleJob): Promise<unknown>;

  override async process(job: Job<ArticleJob>, token?: string): Promise<unknown> {
    try {
      return await this.work(job.data);
    } catch (error) {
      if (job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw error;
      try {
        await this.#recordFailure(job, error);
      } catch (unrecorded) {
        this.#log.warn(`${job.id} failed, and so did its record: ${(unrecorded as Error).message}`);
        await job.moveToDelayed(Date.now() + UNTIL_RECORDABLE, token);
        throw new DelayedError();
      }
      throw error;
    }
  }

  /** A job that outlived its worker too often fails without another attempt. */
  protected override async onGivenUp(job: Job, error: Error): Promise<void> {
    await this.#recordFailure(job as Job<ArticleJob>, error);
  }

  #recordFailure({ data, queueName }: Job<ArticleJob>, error: unknown): Promise<void> {
    const metadata = metadataOfJob(queueName as QueueName, data.causationId);
    return this.commands.execute(
      new RecordFailure(data.articleId, data.revision, this.step, kindOf(error), metadata),
    );
  }
}

/** Name and code of an error, never its message: that may quote the article, which must stay removable. */
function kindOf(error: unknown): string {
  const { name = 'Error', code } = error as { readonly name?: string; readonly code?: string };
  return code === undefined ? name : `${name} ${code}`;
}
