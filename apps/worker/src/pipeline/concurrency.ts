import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';
import { DetectContradictionsProcessor } from './detect-contradictions.processor.js';
import { ReadArticleProcessor } from './read-article.processor.js';

/** Gives the configured number of jobs at a time to the steps that may run beside themselves; linking decides alone. */
@Injectable()
export class Concurrency implements OnApplicationBootstrap {
  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    private readonly reading: ReadArticleProcessor,
    private readonly comparison: DetectContradictionsProcessor,
  ) {}

  onApplicationBootstrap(): void {
    for (const { worker } of [this.reading, this.comparison]) worker.concurrency = this.config.concurrency;
  }
}
