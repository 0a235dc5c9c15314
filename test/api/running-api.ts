import { randomBytes } from 'node:crypto';
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { articleContentMigrations } from '@isnad/article-content';
import { eventStoreMigrations, migrate } from '@isnad/event-store';
import { migrateQueues, selectQueueBackend } from '@isnad/job-queue';
import { linkingMigrations, NOTHING_FOUND, RecordComparison } from '@isnad/ledger-commands';
import type { Pattern } from '@isnad/ledger-domain';
import type { AccessToken } from '@isnad/local-runtime';
import { readModelMigrations } from '@isnad/read-models';
import { eventually, withDatabase, type TestDatabase } from '@isnad/testing';
import { signerKey } from '@isnad/transparency-log';
import { createApi } from '../../apps/api/src/create-api.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';

const MIGRATIONS = [
  ...eventStoreMigrations,
  ...articleContentMigrations,
  ...linkingMigrations,
  ...readModelMigrations,
];

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly type: string;
  readonly headers: Headers;
  readonly body: Body;
}

/** The HTTP API over real HTTP, on a database of the spec's own. */
export interface RunningApi {
  readonly database: TestDatabase;
  readonly address: string;
  readonly app: NestExpressApplication;
  ask<Body>(path: string, init?: RequestInit): Promise<Answer<Body>>;
  /** POST with a JSON body. */
  post<Body>(path: string, body: unknown): Promise<Answer<Body>>;
  /** How many events the ledger holds, whether they have their position or not. */
  countEvents(): Promise<number>;
  /** Two claims contradict each other, whatever the rules of the day say. */
  contradict(articleId: string, claimA: string, claimB: string, pattern?: Pattern | null): Promise<string>;
  /** Waits until the worker has done all there is to do. */
  untilCompared(articles: number): Promise<void>;
}

/** Starts the api before the specs of the file, with a worker where asked for, and stops both after them. */
export function withApi(
  options: { readonly worker?: boolean; readonly tokens?: readonly AccessToken[] } = {},
): RunningApi {
  let app: NestExpressApplication | undefined;
  let worker: INestApplicationContext | undefined;
  let address: string;
  // Hooks run in the order of their registration: the database goes when nobody uses it any more.
  afterAll(async () => {
    await worker?.close();
    await app?.close();
  });
  const database = withDatabase({ prepare: (pool) => migrate(pool, MIGRATIONS) });

  beforeAll(async () => {
    const queues = { databaseUrl: database.url, redisUrl: null };
    await migrateQueues(queues);
    const tokens = options.tokens ?? [];
    app = await createApi({ databaseUrl: database.url, tokens, deskDirectory: null }, []);
    await app.listen(0, '127.0.0.1');
    address = await app.getUrl();
    if (options.worker !== true) return;
    selectQueueBackend(queues);
    const keys = [signerKey('ledger.example/spec', 'note', randomBytes(32))];
    const config = {
      ...queues,
      concurrency: 2,
      signers: () => keys,
      witnesses: [],
      extractor: 'rules' as const,
      llm: null,
    };
    worker = await NestFactory.createApplicationContext(WorkerModule.with(config), {
      logger: false,
      abortOnError: false,
    });
    await worker.init();
  });

  const ask = async <Body>(path: string, init: RequestInit = {}): Promise<Answer<Body>> => {
    const response = await fetch(`${address}${path}`, init);
    const text = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const body = (type.endsWith('json') ? JSON.parse(text) : text) as Body;
    return { status: response.status, type, headers: response.headers, body };
  };

  return {
    database,
    get address() {
      return address;
    },
    get app() {
      if (app === undefined) throw new Error('The api runs from beforeAll on, not before.');
      return app;
    },
    ask,
    post: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    countEvents: async () => {
      const { rows } = await database.pool.query<{ count: number }>(
        'select count(*)::int as count from ledger.events',
      );
      return rows[0]?.count ?? 0;
    },
    async contradict(articleId, claimA, claimB, pattern = null) {
      const found = { dimension: 'quantity', rule: 'a rule', confidence: 0.9 } as const;
      const explanation = '“{quote:a}” against “{quote:b}”';
      const [contradictionId = ''] = await this.app.get(CommandBus).execute(
        new RecordComparison(
          articleId,
          1,
          'spec',
          {
            ...NOTHING_FOUND,
            contradictions: [{ claimA, claimB, ...found, explanation, evidence: null, pattern }],
          },
          {
            actor: 'user:spec',
          },
        ),
      );
      return contradictionId;
    },
    untilCompared: async (articles) => {
      await eventually(
        async () => {
          const { body } = await ask<{ stages: Record<string, number>; behind: number }>('/api/v1/progress');
          return body.stages['compared'] === articles && body.behind === 0;
        },
        { within: 30_000, every: 20, what: `${articles} compared articles` },
      );
    },
  };
}
