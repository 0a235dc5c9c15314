import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { catchUp, EventStore, hasHandled } from '@isnad/event-store';
import { LedgerTransactions } from '@isnad/ledger-commands';
import { demandOwnShape, PROJECTIONS, newsroomProjection, type Projection } from '@isnad/read-models';
import { SharedRuns } from './shared-runs.js';

/** Brings projections up to the end of the ledger; their checkpoints decide what is read. */
@Injectable()
export class Projector {
  /** Jobs of this process that want the same do not queue up at the lock of the checkpoint, each with a connection. */
  readonly #runs = new SharedRuns<number>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  /** @throws RangeError where no projection has the name. */
  async catchUp(name: string): Promise<number> {
    const projection = PROJECTIONS.find((one) => one.name === name);
    if (projection === undefined) throw new RangeError(`There is no projection ${name}.`);
    return this.#run(projection);
  }

  /** What looks at claims that have changed must hold everything that the ledger held when it began. */
  async catchUpNewsroom(): Promise<void> {
    await this.#run(newsroomProjection);
  }

  /** What the steps of a new article look at must hold everything up to the event that called them. */
  async catchUpNewsroomTo(eventId: string): Promise<void> {
    if (!(await hasHandled(this.pool, newsroomProjection.name, eventId))) await this.catchUpNewsroom();
  }

  #run(projection: Projection): Promise<number> {
    return this.#runs.run(projection.name, () => this.#catchUp(projection));
  }

  async #catchUp(projection: Projection): Promise<number> {
    // Before the subscription begins: that the tables are another release's is no failure at an event.
    await demandOwnShape(this.pool);
    const subscription = { name: projection.name, handle: projection.apply.bind(projection) };
    return catchUp(subscription, { store: this.store, transaction: this.transactions.run });
  }
}
