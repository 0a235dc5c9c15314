import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import { EventStore, followLedger, type Following } from '@isnad/event-store';
import { rebuild, RebuildRequests, RebuildUnderWay } from '@isnad/read-models';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';

/** Does the rebuilds that were asked for. Every worker offers to; an advisory lock lets one. */
@Injectable()
export class Rebuilding implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('rebuild');
  readonly #requests: RebuildRequests;
  #following: Following | null = null;
  #stopping = false;

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    private readonly pool: pg.Pool,
    private readonly store: EventStore,
  ) {
    this.#requests = new RebuildRequests(pool);
  }

  onApplicationBootstrap(): void {
    this.#following = followLedger({
      connectionString: this.config.databaseUrl,
      work: () => this.#work(),
      onError: (error) => this.#log.warn(error.message),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    await this.#following?.stop();
  }

  async #work(): Promise<void> {
    const request = await this.#requests.open();
    if (request === null) return;
    const { rebuildId } = request;
    try {
      const { nextPosition } = await rebuild({
        pool: this.pool,
        store: this.store,
        onProgress: async (done, size) => {
          if (this.#stopping) throw new Stopped();
          await this.#requests.note(rebuildId, done, size);
        },
        onIndexing: async (share) => {
          if (this.#stopping) throw new Stopped();
          await this.#requests.noteIndexed(rebuildId, share);
        },
      });
      await this.#requests.finish(rebuildId, nextPosition);
    } catch (error) {
      // What is built is kept: this worker, or the next, goes on from there.
      if (error instanceof Stopped || error instanceof RebuildUnderWay) return;
      await this.#requests.fail(rebuildId, (error as Error).message);
      throw error;
    }
  }
}

class Stopped extends Error {}
