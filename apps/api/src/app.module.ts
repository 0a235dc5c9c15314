import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AlertsController } from './alerts/alerts.controller.js';
import { ArticleActsController } from './articles/article-acts.controller.js';
import { ArticlesController } from './articles/articles.controller.js';
import { Access } from './auth/access.js';
import { AccessGuard } from './auth/access.guard.js';
import { ClaimActsController } from './claims/claim-acts.controller.js';
import { ClaimsController } from './claims/claims.controller.js';
import { API_CONFIG, type ApiConfig } from './config.js';
import { ChangesController } from './changes/changes.controller.js';
import { ContradictionsController } from './contradictions/contradictions.controller.js';
import { CorrectionsController } from './corrections/corrections.controller.js';
import { EntitiesController } from './entities/entities.controller.js';
import { EventsController } from './events/events.controller.js';
import { HealthController } from './health/health.controller.js';
import { LedgerModule } from './ledger.module.js';
import { PatternsController } from './patterns/patterns.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { validation } from './problems/validation.js';
import { ReadModelsController } from './read-models/read-models.controller.js';
import { RelationsController } from './relations/relations.controller.js';
import { SourcesController } from './sources/sources.controller.js';
import { StoriesController } from './stories/stories.controller.js';
import { MetricsController } from './health/metrics.controller.js';
import { TransparencyController } from './transparency/transparency.controller.js';

@Module({})
class ConfigModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: API_CONFIG, useValue: config }],
      exports: [API_CONFIG],
    };
  }
}

@Module({})
export class AppModule {
  static with(config: ApiConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.with(config), LedgerModule],
      controllers: [
        ArticlesController,
        ArticleActsController,
        ClaimsController,
        ClaimActsController,
        CorrectionsController,
        StoriesController,
        ContradictionsController,
        PatternsController,
        RelationsController,
        AlertsController,
        SourcesController,
        EntitiesController,
        EventsController,
        ChangesController,
        ReadModelsController,
        HealthController,
        TransparencyController,
        MetricsController,
      ],
      providers: [
        { provide: Access, useFactory: () => new Access(config.tokens) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
    };
  }
}
