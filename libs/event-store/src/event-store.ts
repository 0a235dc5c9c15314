import { canonical } from './canonical.js';
import { EventIdReused, EventTooLarge, VersionConflict } from './errors.js';
import type {
  AppendResult,
  EventMetadata,
  ExpectedVersion,
  NewEvent,
  SequencedEvent,
  StoredEvent,
} from './event.js';
import type { PreparedStatement, SqlExecutor } from './sql-executor.js';
import { textArray } from './text-array.js';

const APPEND: PreparedStatement = {
  name: 'isnad-append',
  text: 'select version, outcome from ledger.append($1, $2, $3, $4, $5, $6, $7)',
};

/** The check of ledger.events that an entry bundle of the transparency log can hold the event. */
const SIZE_CHECK = 'events_canonical_fits_a_bundle';

interface AppendRow {
  readonly version: number;
  readonly outcome: 'appended' | 'duplicate' | 'conflict' | 'reused';
}

interface Row {
  readonly position: string | null;
  readonly canonical: string;
}

interface PieceRow {
  /** The last position that was looked at; only where a partition was asked for. */
  readonly last?: string | null;
  /** null: none of what was looked at is of the partition. */
  readonly position: string | null;
  readonly canonical: string | null;
}

/** Events of the next $2 positions from $1 on, with the bytes of those before. */
const measured = (condition: string): string => `
  select s.position, e.canonical,
         sum(octet_length(e.canonical)) over (order by s.position rows unbounded preceding)
           - octet_length(e.canonical) as bytes_before
    from (select position, sequence from ledger.positions where position >= $1 order by position limit $2) s
    join ledger.events e using (sequence) ${condition}`;

const PIECE = `select position, canonical from (${measured('')}) piece where bytes_before < $3 order by position`;

const OF_PARTITION = `where ('x' || left(md5(e.stream), 8))::bit(32)::bigint % $4 = $5`;

const PIECE_OF_PARTITION = `
  select reached.last, mine.position, mine.canonical
    from (select max(position) as last
            from (select position from ledger.positions where position >= $1 order by position limit $2) span) as reached
    left join (${measured(OF_PARTITION)}) as mine on mine.bytes_before < $3
   order by mine.position`;

/** The envelope as it stands in the canonical bytes. */
type Envelope = NewEvent &
  Pick<StoredEvent, 'stream' | 'version' | 'recordedAt'> & { readonly metadata: EventMetadata };

export interface EventStoreOptions {
  /** Turns a payload of an older schema version into the newest; identity where absent. */
  readonly upcast?: (event: NewEvent) => NewEvent;
}

export interface ReadAllOptions {
  readonly from: bigint;
  /** 1 … 10,000; default 1,000. */
  readonly limit?: number;
  /** Only streams '<category>-<id>' of this category; default: all. */
  readonly category?: string;
}

/** One of several consumers that share a subscription's streams. */
export interface Partition {
  /** 0 … of − 1 */
  readonly index: number;
  /** How many share; 1 … 256. */
  readonly of: number;
}

export interface PieceOptions {
  readonly from: bigint;
  /** Positions that are looked at: 1 … 10,000; the events handed out may be fewer. */
  readonly limit: number;
  /** Where several consumers share the streams: which of them asks. Default: all streams. */
  readonly partition?: Partition | undefined;
  /** Bytes of canonical JSON after which no further event is taken: 1 …; default 8 MiB. */
  readonly bytes?: number | undefined;
}

/** A stretch of the ledger. */
export interface Piece {
  readonly events: readonly SequencedEvent[];
  /** Bytes of their canonical JSON. */
  readonly bytes: number;
  /** The position that follows. */
  readonly next: bigint;
  /** Whether the ledger ended there when it was read. */
  readonly atEnd: boolean;
}

/** An event takes up to 64 KiB: of large ones a piece holds fewer, so that whoever follows the ledger needs no more memory. */
export const PIECE_BYTES = 8 * 2 ** 20;

/** The append-only event store: streams with optimistic concurrency, and one dense order over all of them. */
export class EventStore {
  readonly #sql: SqlExecutor;
  readonly #upcast: (event: NewEvent) => NewEvent;

  constructor(sql: SqlExecutor, options: EventStoreOptions = {}) {
    this.#sql = sql;
    this.#upcast = options.upcast ?? ((event) => event);
  }

  /** The same store inside the caller's transaction. */
  within(sql: SqlExecutor): EventStore {
    return new EventStore(sql, { upcast: this.#upcast });
  }

  /**
   * Appends events to one stream, atomically, in one round trip. Durable once it resolves; positions follow within
   * milliseconds (see Sequencer). Inside a transaction VersionConflict and EventIdReused leave it usable; one whose
   * isolation is stricter than read committed fails with SQLSTATE 40001 where another writer was faster.
   *
   * @param events 1 … 10,000
   *
   * @throws VersionConflict where the stream is not at the expected version.
   * @throws EventIdReused where an id already belongs to another event, or is given twice.
   * @throws TypeError where a payload is no JSON.
   * @throws EventTooLarge where an event with its envelope exceeds 65,535 bytes; a surrounding transaction is aborted.
   */
  async append(
    stream: string,
    events: readonly NewEvent[],
    options: { readonly expectedVersion: ExpectedVersion; readonly metadata: EventMetadata },
  ): Promise<AppendResult> {
    if (events.length === 0) throw new RangeError('An append needs at least one event.');
    // The id of a UUID has one lower-case form in the database.
    const ids = new Set(events.map((event) => event.id.toLowerCase()));
    if (ids.size < events.length) throw new EventIdReused(stream);
    const { expectedVersion } = options;
    const expected = expectedVersion === 'any' ? null : expectedVersion === 'none' ? 0 : expectedVersion;
    const { rows } = await this.#sql
      .query<AppendRow>(APPEND, [
        stream,
        expected,
        events.map((event) => event.id),
        textArray(events.map((event) => event.type)),
        events.map((event) => event.schemaVersion),
        textArray(events.map((event) => canonical(event.data))),
        canonical(options.metadata),
      ])
      .catch((error: Error & { readonly constraint?: string }) => {
        throw error.constraint === SIZE_CHECK ? new EventTooLarge(stream) : error;
      });
    const [row] = rows;
    if (row === undefined) throw new Error('ledger.append returned nothing.');
    switch (row.outcome) {
      case 'appended':
      case 'duplicate':
        return { version: row.version, duplicate: row.outcome === 'duplicate' };
      case 'conflict':
        throw new VersionConflict(stream, expectedVersion, row.version);
      case 'reused':
        throw new EventIdReused(stream);
    }
  }

  /** Events of one stream in version order; empty where the stream does not exist. */
  async readStream(
    stream: string,
    options: { readonly fromVersion?: number; readonly limit?: number } = {},
  ): Promise<readonly StoredEvent[]> {
    const { rows } = await this.#sql.query<Row>(
      `select null as position, canonical from ledger.events
        where stream = $1 and version >= $2 order by version limit $3`,
      [stream, options.fromVersion ?? 1, options.limit ?? null],
    );
    return rows.map((row) => this.#parse(row.canonical, {}));
  }

  /** Events in the ledger's order, from a position on (inclusive). */
  async readAll(options: ReadAllOptions): Promise<readonly SequencedEvent[]> {
    const { rows } = await this.#sql.query<Row & { position: string }>(
      `select p.position, e.canonical
         from ledger.positions p join ledger.events e using (sequence)
        where p.position >= $1 and ($3::text is null or split_part(e.stream, '-', 1) = $3)
        order by p.position limit $2`,
      [options.from.toString(), Math.min(options.limit ?? 1_000, 10_000), options.category ?? null],
    );
    return rows.map((row) => this.#parse(row.canonical, { position: BigInt(row.position) }));
  }

  /**
   * The events of the next positions, bounded by their number and by their bytes; at least one, unless the ledger ends.
   *
   * Every event of a stream goes to the same of several consumers: the one whose index is the first 32 bits of the MD5 of
   * the stream's name, modulo their number.
   */
  async readPiece({ from, limit, partition, bytes = PIECE_BYTES }: PieceOptions): Promise<Piece> {
    const { rows } = await this.#sql.query<PieceRow>(partition === undefined ? PIECE : PIECE_OF_PARTITION, [
      from.toString(),
      limit,
      bytes,
      ...(partition === undefined ? [] : [partition.of, partition.index]),
    ]);
    const events = rows.flatMap(({ position, canonical }) =>
      position === null ? [] : [this.#parse(canonical ?? '', { position: BigInt(position) })],
    );
    const followsLast = (events.at(-1)?.position ?? from - 1n) + 1n;
    const taken = rows.reduce((sum, { canonical }) => sum + Buffer.byteLength(canonical ?? ''), 0);
    if (taken >= bytes) return { events, bytes: taken, next: followsLast, atEnd: false };
    // What was looked at for a partition may go on behind the last event that is its own.
    const last = rows[0]?.last;
    const next = last === undefined || last === null ? followsLast : BigInt(last) + 1n;
    return { events, bytes: taken, next, atEnd: next - from < BigInt(limit) };
  }

  /** How many events have a position: the next position to be given. */
  async size(): Promise<bigint> {
    const { rows } = await this.#sql.query<{ size: string }>(
      'select coalesce(max(position) + 1, 0) as size from ledger.positions',
    );
    return BigInt(rows[0]?.size ?? 0);
  }

  #parse<Place extends object>(text: string, place: Place): StoredEvent & Place {
    const envelope = JSON.parse(text) as Envelope;
    const { id, schemaVersion, data, stream, version, metadata, recordedAt } = envelope;
    const event = this.#upcast({ id, type: oneOf(envelope.type), schemaVersion, data });
    return { ...event, stream, version, metadata, recordedAt, ...place };
  }
}

/** Types of events that were read so far. */
const TYPES = new Map<string, string>();

/**
 * The one string of a type: strings that are the same object are compared without a look at their letters, and whoever
 * handles events compares their types with many.
 */
function oneOf(type: string): string {
  const known = TYPES.get(type);
  if (known === undefined) TYPES.set(type, type);
  return known ?? type;
}
