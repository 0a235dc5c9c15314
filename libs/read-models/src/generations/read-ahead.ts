import type { EventStore, Piece } from '@isnad/event-store';

/** Reads the ledger in pieces, each while the one before it is worked on. */
export class ReadAhead {
  #next: Promise<Piece> | null = null;

  /**
   * @param from position to begin at.
   * @param limit events in a piece, and fewer where they are large: 1 … 10,000.
   */
  constructor(
    private readonly store: EventStore,
    private from: bigint,
    private readonly limit: number,
  ) {}

  /** The next piece, perhaps empty. */
  async take(): Promise<Piece> {
    const piece = await (this.#next ?? this.#read());
    this.from = piece.next;
    // At the end of the ledger, what comes next is read when it is asked for.
    this.#next = piece.atEnd ? null : this.#read();
    // Where nobody comes to take it, its failure is nobody's.
    this.#next?.catch(() => undefined);
    return piece;
  }

  #read(): Promise<Piece> {
    return this.store.readPiece({ from: this.from, limit: this.limit });
  }
}
