import type { EventStore, SequencedEvent } from '@isnad/event-store';

/** Reads the ledger in pieces, each while the one before it is worked on. */
export class ReadAhead {
  #next: Promise<readonly SequencedEvent[]> | null = null;

  /**
   * @param from position to begin at.
   * @param limit events in a piece: 1 … 10,000.
   */
  constructor(
    private readonly store: EventStore,
    private from: bigint,
    private readonly limit: number,
  ) {}

  /** The next piece; a shorter one, perhaps empty, where the ledger ended when it was read. */
  async take(): Promise<readonly SequencedEvent[]> {
    const events = await (this.#next ?? this.#read());
    this.from = (events.at(-1)?.position ?? this.from - 1n) + 1n;
    // At the end of the ledger, what comes next is read when it is asked for.
    this.#next = events.length < this.limit ? null : this.#read();
    // Where nobody comes to take it, its failure is nobody's.
    this.#next?.catch(() => undefined);
    return events;
  }

  #read(): Promise<readonly SequencedEvent[]> {
    return this.store.readAll({ from: this.from, limit: this.limit });
  }
}
