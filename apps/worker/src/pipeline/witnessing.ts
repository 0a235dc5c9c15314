import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import pg from 'pg';
import { askWitness, WitnessDisagrees } from '@isnad/event-store';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';

/** Milliseconds between two rounds to the witnesses: a checkpoint of a quiet ledger is cosigned within it. */
const EVERY = 10_000;

/** Has the newest checkpoint cosigned by every configured witness. Several workers may ask; a witness does not mind. */
@Injectable()
export class Witnessing implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('witnesses');
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> = Promise.resolve();

  constructor(
    @Inject(WORKER_CONFIG) private readonly config: WorkerConfig,
    private readonly pool: pg.Pool,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.witnesses.length === 0) return;
    this.#timer = setInterval(() => {
      this.#round = this.#round.then(() => this.#ask());
    }, EVERY);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer ?? undefined);
    await this.#round;
  }

  async #ask(): Promise<void> {
    for (const witness of this.config.witnesses) {
      try {
        await askWitness(this.pool, witness);
      } catch (error) {
        // That a witness is away is daily life; that it knows another history is not.
        if (error instanceof WitnessDisagrees) this.#log.error(error.message);
        else this.#log.warn(`${witness.key.name}: ${(error as Error).message}`);
      }
    }
  }
}
