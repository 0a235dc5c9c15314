import {
  createPostgresBackend,
  Queue,
  runMigrations,
  setDefaultBackendFactory,
  Worker,
  type ConnectionOptions,
  type Job,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { WORKER_OPTIONS, type QueueName, type QueuePayloads } from './queues.js';

/** Where BullMQ keeps its tables in PostgreSQL. */
const QUEUE_SCHEMA = 'bullmq';

/** Connections a queue or worker may hold; there are a handful of queues a process, and PostgreSQL is small by default. */
const CONNECTIONS_PER_QUEUE = 2;

/** Queues live on Redis or Valkey where a URL is given, else in the same PostgreSQL as the ledger. */
export interface QueueConfig {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
}

/**
 * Chooses the process-wide backend; MUST run before Nest instantiates a BullMQ module, because @nestjs/bullmq has no
 * option for it.
 */
export function selectQueueBackend(config: QueueConfig): void {
  if (config.redisUrl === null) setDefaultBackendFactory(createPostgresBackend);
  else setDefaultBackendFactory();
}

/** Connection options for the selected backend, as Queue, Worker and BullModule.forRoot take them. */
export function queueConnection(config: QueueConfig): ConnectionOptions {
  if (config.redisUrl !== null) {
    // Workers wait for Redis as long as it takes (BullMQ demands null here).
    return { url: config.redisUrl, maxRetriesPerRequest: null };
  }
  const postgres = { connectionString: config.databaseUrl, schema: QUEUE_SCHEMA, max: CONNECTIONS_PER_QUEUE };
  // BullMQ types the default connection as Redis'; the PostgreSQL backend reads this shape.
  return postgres;
}

/** No Redis or Valkey answers at REDIS_URL; the message says why and what to do, without the address' password. */
export class QueuesUnreachable extends Error {}

/** Milliseconds until a Redis that says nothing counts as unreachable. */
const ANSWER_WITHIN = 5_000;

async function reachRedis(url: string): Promise<void> {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: ANSWER_WITHIN,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // The connection's own last error tells more than that it is closed, which is all that connect() says.
  let last: Error | undefined;
  redis.on('error', (error: Error) => (last = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new QueuesUnreachable(
      `The queues cannot be used: ${(last ?? (error as Error)).message}.\nCheck REDIS_URL and that Redis or Valkey runs there; without REDIS_URL the queues live in PostgreSQL.`,
      { cause: error },
    );
  } finally {
    redis.disconnect();
  }
}

/**
 * Creates or upgrades BullMQ's tables; on Redis there are none, and it is only asked whether it answers. Safe to run
 * from several processes at once.
 *
 * @throws QueuesUnreachable
 */
export async function migrateQueues(config: QueueConfig): Promise<void> {
  if (config.redisUrl !== null) {
    await reachRedis(config.redisUrl);
    return;
  }
  const client = new Client({ connectionString: config.databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
  } finally {
    await client.end();
  }
}

export function openQueue<Name extends QueueName>(
  name: Name,
  config: QueueConfig,
): Queue<QueuePayloads[Name]> {
  return new Queue<QueuePayloads[Name]>(name, { connection: queueConnection(config) });
}

export function openWorker<Name extends QueueName>(
  name: Name,
  config: QueueConfig,
  process: (job: Job<QueuePayloads[Name]>) => Promise<unknown>,
  options: Omit<WorkerOptions, 'connection'> = {},
): Worker<QueuePayloads[Name]> {
  return new Worker<QueuePayloads[Name]>(name, process, {
    ...WORKER_OPTIONS,
    ...options,
    connection: queueConnection(config),
  });
}
