import {
  EventStore,
  type Piece,
  type PieceOptions,
  type SequencedEvent,
  type SqlExecutor,
} from '@isnad/event-store';
import { nameBasedId } from '@isnad/ledger-domain';
import { schemaVersionOf, type Planned } from '../rebuild/history.js';

/** What events of a press take as canonical JSON, about: pieces are bounded as those of a ledger. Bytes. */
const BYTES_OF_EVENT = 1_500;

/**
 * The ledger of a press, drawn piece by piece when it is read, and written nowhere: detection reads read models and texts
 * alone, and a million events that nobody reads would only be waited for. It is read once, from the first event on.
 */
export class PressLedger extends EventStore {
  readonly #versions = new Map<string, number>();
  #drawn: SequencedEvent[] = [];
  #from = 0n;
  #articles = 0;

  /** @param eventsOf what the pipeline writes of the nth article, of so many */
  constructor(
    sql: SqlExecutor,
    private readonly eventsOf: (n: number) => readonly Planned[],
    private readonly articles: number,
  ) {
    super(sql);
  }

  /** How many articles have been drawn. */
  get drawn(): number {
    return this.#articles;
  }

  override within(): EventStore {
    return this;
  }

  /** @throws RangeError where a position is asked for that was read before. */
  override readPiece({ from, limit }: PieceOptions): Promise<Piece> {
    if (from < this.#from) throw new RangeError(`Position ${from} was read before.`);
    this.#drawn = this.#drawn.slice(Number(from - this.#from));
    this.#from = from;
    while (this.#drawn.length < limit && this.#articles < this.articles) this.#draw();
    const events = this.#drawn.slice(0, limit);
    const next = from + BigInt(events.length);
    return Promise.resolve({
      events,
      bytes: events.length * BYTES_OF_EVENT,
      next,
      atEnd: events.length < limit,
    });
  }

  /** As far as it is drawn. */
  override size(): Promise<bigint> {
    return Promise.resolve(this.#from + BigInt(this.#drawn.length));
  }

  #draw(): void {
    for (const { stream, event } of this.eventsOf(this.#articles)) {
      const position = this.#from + BigInt(this.#drawn.length);
      const version = (this.#versions.get(stream) ?? 0) + 1;
      this.#versions.set(stream, version);
      this.#drawn.push({
        id: nameBasedId('bench-event', position.toString()),
        stream,
        version,
        type: event.type,
        schemaVersion: schemaVersionOf(event),
        data: event.data as object as SequencedEvent['data'],
        metadata: { actor: 'bench' },
        recordedAt: `${new Date(Date.UTC(2023, 0, 1) + Number(position)).toISOString().slice(0, -1)}000Z`,
        position,
      });
    }
    this.#articles += 1;
  }
}
