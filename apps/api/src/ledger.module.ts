import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { EventStore, openPool, transactionsOf } from '@isnad/event-store';
import { COMMAND_HANDLERS, LedgerTransactions } from '@isnad/ledger-commands';
import { upcast } from '@isnad/ledger-domain';
import {
  ActQueries,
  AlertQueries,
  NamedEntityQueries,
  PatternQueries,
  RelationQueries,
  SourceQueries,
  ArticleQueries,
  ChangeQueries,
  ClaimQueries,
  ContradictionQueries,
  PositionQueries,
  StoryQueries,
} from '@isnad/read-models';
import { API_CONFIG, type ApiConfig } from './config.js';

/** Connections for commands, and as many again for queries: an API process serves a desk, not a crowd. */
const CONNECTIONS = 8;

/** A statement that runs longer than this is a mistake, and must not hold a connection. Milliseconds. */
const STATEMENT_TIMEOUT = 15_000;

@Global()
@Module({
  imports: [
    CqrsModule,
    TypeOrmModule.forRootAsync({
      inject: [API_CONFIG],
      useFactory: ({ databaseUrl }: ApiConfig) => ({
        type: 'postgres' as const,
        url: databaseUrl,
        entities: [],
        poolSize: CONNECTIONS,
        extra: { statement_timeout: STATEMENT_TIMEOUT },
      }),
    }),
  ],
  providers: [
    {
      provide: pg.Pool,
      inject: [API_CONFIG],
      useFactory: ({ databaseUrl }: ApiConfig) =>
        openPool(databaseUrl, { max: CONNECTIONS, statement_timeout: STATEMENT_TIMEOUT }),
    },
    {
      provide: EventStore,
      inject: [pg.Pool],
      useFactory: (pool: pg.Pool) => new EventStore(pool, { upcast }),
    },
    {
      provide: LedgerTransactions,
      inject: [pg.Pool],
      useFactory: (pool: pg.Pool) => new LedgerTransactions(transactionsOf(pool)),
    },
    {
      provide: ActQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ActQueries(source),
    },
    {
      provide: ArticleQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ArticleQueries(source),
    },
    {
      provide: ClaimQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ClaimQueries(source),
    },
    {
      provide: StoryQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new StoryQueries(source),
    },
    {
      provide: PositionQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new PositionQueries(source),
    },
    {
      provide: ChangeQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ChangeQueries(source),
    },
    {
      provide: ContradictionQueries,
      inject: [DataSource, ClaimQueries],
      useFactory: (source: DataSource, claims: ClaimQueries) => new ContradictionQueries(source, claims),
    },
    {
      provide: SourceQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new SourceQueries(source),
    },
    {
      provide: NamedEntityQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new NamedEntityQueries(source),
    },
    {
      provide: PatternQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new PatternQueries(source),
    },
    {
      provide: RelationQueries,
      inject: [DataSource, ClaimQueries],
      useFactory: (source: DataSource, claims: ClaimQueries) => new RelationQueries(source, claims),
    },
    {
      provide: AlertQueries,
      inject: [DataSource, ArticleQueries, ClaimQueries, ActQueries, RelationQueries],
      useFactory: (
        source: DataSource,
        articles: ArticleQueries,
        claims: ClaimQueries,
        acts: ActQueries,
        relations: RelationQueries,
      ) => new AlertQueries(source, articles, claims, acts, relations),
    },
    ...COMMAND_HANDLERS,
  ],
  exports: [
    CqrsModule,
    pg.Pool,
    EventStore,
    ActQueries,
    AlertQueries,
    SourceQueries,
    NamedEntityQueries,
    PatternQueries,
    RelationQueries,
    ArticleQueries,
    ClaimQueries,
    StoryQueries,
    ContradictionQueries,
    PositionQueries,
    ChangeQueries,
  ],
})
export class LedgerModule implements OnApplicationShutdown {
  constructor(private readonly pool: pg.Pool) {}

  /** After the last request was answered. */
  onApplicationShutdown(): Promise<void> {
    return this.pool.end();
  }
}
