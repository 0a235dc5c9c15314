import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { EventStore, openPool, transactionsOf } from '@isnad/event-store';
import { COMMAND_HANDLERS, LedgerTransactions } from '@isnad/ledger-commands';
import { upcast } from '@isnad/ledger-domain';
import { ClaimQueries, NamedEntityQueries } from '@isnad/read-models';
import { WORKER_CONFIG, type WorkerConfig } from './config.js';
import { Projector } from './pipeline/projector.js';

/** Enough for the jobs that run at the same time: one that compares holds a lock while it writes. */
const SPARE_CONNECTIONS = 6;

@Global()
@Module({
  imports: [
    CqrsModule,
    TypeOrmModule.forRootAsync({
      inject: [WORKER_CONFIG],
      useFactory: ({ databaseUrl }: WorkerConfig) => ({
        type: 'postgres' as const,
        url: databaseUrl,
        entities: [],
        poolSize: 4,
      }),
    }),
  ],
  providers: [
    {
      provide: pg.Pool,
      inject: [WORKER_CONFIG],
      useFactory: ({ databaseUrl, concurrency }: WorkerConfig) =>
        openPool(databaseUrl, { max: concurrency * 3 + SPARE_CONNECTIONS }),
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
      provide: ClaimQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new ClaimQueries(source),
    },
    {
      provide: NamedEntityQueries,
      inject: [DataSource],
      useFactory: (source: DataSource) => new NamedEntityQueries(source),
    },
    Projector,
    ...COMMAND_HANDLERS,
  ],
  exports: [CqrsModule, pg.Pool, EventStore, LedgerTransactions, ClaimQueries, NamedEntityQueries, Projector],
})
export class LedgerModule {}
