import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { catchUp, EventStore, followLedger, type Following, type SequencedEvent } from '@isnad/event-store';
import { jobIdFor, JOB_OPTIONS, openQueue, QUEUE_NAMES, type QueueName } from '@isnad/job-queue';
import { LedgerTransactions } from '@isnad/ledger-commands';
import type { Step } from '@isnad/ledger-domain';
import { PROJECTIONS } from '@isnad/read-models';
import { reportQueueError } from './queue-errors.js';
import { claimsToRecheck } from './rechecks.js';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';

/** Which queue goes on from which event of an article's life. */
const NEXT: Readonly<Record<string, QueueName | undefined>> = {
  ArticleObserved: 'read-article',
  ArticleRevised: 'read-article',
  ArticleRead: 'link-story',
  ArticleLinked: 'detect-contradictions',
};

/** Which queue does a failed step again. */
const AGAIN: { readonly [S in Step]: QueueName } = {
  reading: 'read-article',
  linking: 'link-story',
  comparison: 'detect-contradictions',
};

function nextQueue({ type, data }: SequencedEvent): QueueName | undefined {
  return type === 'ArticleRetried' ? AGAIN[data['step'] as Step] : NEXT[type];
}

interface NamedJob {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly opts: JobsOptions;
}

/**
 * Turns ledger events into jobs, by position. Jobs are enqueued before the checkpoint moves, and their ids follow from
 * the events: a crash in between enqueues them again, and again they are the same jobs.
 */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('dispatcher');
  readonly #queues: ReadonlyMap<QueueName, Queue>;
  #following: Following | null = null;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {
    this.#queues = new Map(QUEUE_NAMES.map((name) => [name, openQueue(name, config) as Queue]));
  }

  onApplicationBootstrap(): void {
    for (const queue of this.#queues.values()) queue.on('error', reportQueueError);
    this.#following = followLedger({
      connectionString: this.config.databaseUrl,
      work: () =>
        catchUp(
          { name: 'dispatcher-1', handle: (events) => this.#dispatch(events) },
          { store: this.store, transaction: this.transactions.run },
        ),
      onError: (error) => this.#log.warn(error.message),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#following?.stop();
    for (const queue of this.#queues.values()) await queue.close();
  }

  async #dispatch(events: readonly SequencedEvent[]): Promise<void> {
    const jobs = new Map<QueueName, NamedJob[]>();
    const add = (queue: QueueName, cause: string, data: NamedJob['data']): void => {
      const list = jobs.get(queue) ?? [];
      list.push({ name: queue, data, opts: { ...JOB_OPTIONS, jobId: jobIdFor(queue, cause) } });
      jobs.set(queue, list);
    };
    for (const event of events) {
      const { id, data } = event;
      const queue = nextQueue(event);
      if (queue !== undefined) {
        add(queue, id, { articleId: data['articleId'], revision: data['revision'], causationId: id });
      }
      const claimIds = claimsToRecheck(event);
      if (claimIds.length > 0) add('recheck-claims', id, { claimIds, causationId: id });
    }
    const last = events.at(-1);
    for (const { name } of PROJECTIONS) add('project', `${name}-${last?.id ?? ''}`, { projection: name });
    for (const [name, list] of jobs) await this.#queues.get(name)?.addBulk(list);
  }
}
