import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { queueConnection, QUEUE_NAMES } from '@isnad/job-queue';
import { DataSource } from 'typeorm';
import { Detection } from '@isnad/detection';
import { ArticleQueries, ComparisonQueries, RecordedQueries } from '@isnad/read-models';
import { WORKER_CONFIG, type WorkerConfig } from './config.js';
import { LedgerModule } from './ledger.module.js';
import { ComparisonLock } from './pipeline/comparison-lock.js';
import { Concurrency } from './pipeline/concurrency.js';
import { DetectContradictionsProcessor } from './pipeline/detect-contradictions.processor.js';
import { Dispatcher } from './pipeline/dispatcher.js';
import { LinkStoryProcessor } from './pipeline/link-story.processor.js';
import { ProjectProcessor } from './pipeline/project.processor.js';
import { ReadArticleProcessor } from './pipeline/read-article.processor.js';
import { articleReader } from './pipeline/article-reader.js';
import { RecheckClaimsProcessor } from './pipeline/recheck-claims.processor.js';
import { Rebuilding } from './pipeline/rebuilding.js';
import { Sequencing } from './pipeline/sequencing.js';
import { Witnessing } from './pipeline/witnessing.js';

@Module({})
class ConfigModule {
  static with(config: WorkerConfig): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: WORKER_CONFIG, useValue: config }],
      exports: [WORKER_CONFIG],
    };
  }
}

@Module({})
export class WorkerModule {
  static with(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.with(config),
        LedgerModule,
        BullModule.forRoot({ connection: queueConnection(config) }),
        BullModule.registerQueue(...QUEUE_NAMES.map((name) => ({ name }))),
      ],
      providers: [
        Sequencing,
        Witnessing,
        Dispatcher,
        Concurrency,
        ReadArticleProcessor,
        articleReader,
        LinkStoryProcessor,
        DetectContradictionsProcessor,
        RecheckClaimsProcessor,
        ComparisonLock,
        ProjectProcessor,
        Rebuilding,
        {
          provide: Detection,
          inject: [DataSource],
          useFactory: (source: DataSource) =>
            new Detection(new ComparisonQueries(source), new RecordedQueries(source)),
        },
        {
          provide: ArticleQueries,
          inject: [DataSource],
          useFactory: (source: DataSource) => new ArticleQueries(source),
        },
      ],
    };
  }
}
