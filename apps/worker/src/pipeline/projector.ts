import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { catchUp, EventStore } from '@isnad/event-store';
import { LedgerTransactions } from '@isnad/ledger-commands';
import { demandOwnShape, PROJECTIONS, newsroomProjection, type Projection } from '@isnad/read-models';

/** Brings projections up to the end of the ledger; their checkpoints decide what is read. */
@Injectable()
export class Projector {
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

  /** What linking and detection look at must hold everything up to the event that called them. */
  catchUpNewsroom(): Promise<number> {
    return this.#run(newsroomProjection);
  }

  async #run(projection: Projection): Promise<number> {
    // Before the subscription begins: that the tables are another release's is no failure at an event.
    await demandOwnShape(this.pool);
    const subscription = { name: projection.name, handle: projection.apply.bind(projection) };
    return catchUp(subscription, { store: this.store, transaction: this.transactions.run });
  }
}
