import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Sequencer } from '@isnad/event-store';
import { WORKER_CONFIG, type WorkerConfig } from '../config.js';

/** Every worker offers to lead; the advisory lock lets one. */
@Injectable()
export class Sequencing implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #sequencer: Sequencer;

  constructor(@Inject(WORKER_CONFIG) config: WorkerConfig) {
    const log = new Logger('sequencer');
    this.#sequencer = new Sequencer({
      connectionString: config.databaseUrl,
      signers: config.signers,
      onError: (error) => {
        // What has stopped it for good must not drown among lost connections.
        if (this.#sequencer.halted === null) log.warn(error.message);
        else log.error(error.message);
      },
    });
  }

  onApplicationBootstrap(): void {
    this.#sequencer.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.#sequencer.stop();
  }
}
