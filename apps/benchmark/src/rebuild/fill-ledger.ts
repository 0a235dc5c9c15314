import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { nameBasedId } from '@isnad/ledger-domain';
import { eventsOfArticle, schemaVersionOf, type Planned } from './history.js';

/** Events in one INSERT. */
const CHUNK = 5_000;

/** What is committed while nobody watches is not what is measured: events are written with their positions, in bulk. */
export class LedgerFiller {
  readonly #versions = new Map<string, number>();
  #position = 0;
  #article = 0;

  constructor(private readonly pool: Pool) {}

  /** How many events have been written. */
  get events(): number {
    return this.#position;
  }

  /** Writes whole articles until the ledger holds at least so many events. */
  async fill(events: number, onProgress: (written: number) => void = () => undefined): Promise<void> {
    while (this.#position < events) {
      const planned: Planned[] = [];
      while (planned.length < CHUNK && this.#position + planned.length < events) planned.push(...this.next());
      await this.#insert(planned);
      onProgress(this.#position);
    }
  }

  /** The events of the next article. */
  next(): readonly Planned[] {
    return eventsOfArticle(this.#article++);
  }

  async #insert(planned: readonly Planned[]): Promise<void> {
    const rows = planned.map(({ stream, event }, index) => {
      const version = (this.#versions.get(stream) ?? 0) + 1;
      this.#versions.set(stream, version);
      const position = this.#position + index;
      const recordedAt = `${new Date(Date.UTC(2023, 0, 1) + position).toISOString().slice(0, -1)}000Z`;
      const id = nameBasedId('bench-event', String(position));
      const { type, data } = event;
      const schemaVersion = schemaVersionOf(event);
      const metadata = { actor: 'bench' };
      const canonical = JSON.stringify({
        data,
        id,
        metadata,
        recordedAt,
        schemaVersion,
        stream,
        type,
        version,
      });
      const leaf = createHash('sha256').update('\0').update(canonical).digest('hex');
      return { position, id, stream, version, type, schemaVersion, recordedAt, canonical, leaf };
    });
    const columns = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
    await this.pool.query(
      `with given as (
         select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::int[],
                              $7::timestamptz[], $8::text[], $9::text[])
           as given (position, id, stream, version, type, schema_version, recorded_at, canonical, leaf)
       ), written as (
         insert into ledger.events (event_id, stream, version, type, schema_version, recorded_at, canonical)
         select id, stream, version, type, schema_version, recorded_at, canonical from given order by position
         returning sequence, event_id
       )
       insert into ledger.positions (position, sequence, leaf_hash)
       select given.position, written.sequence, decode(given.leaf, 'hex')
         from written join given on given.id = written.event_id`,
      [
        columns('position'),
        columns('id'),
        columns('stream'),
        columns('version'),
        columns('type'),
        columns('schemaVersion'),
        columns('recordedAt'),
        columns('canonical'),
        columns('leaf'),
      ],
    );
    this.#position += planned.length;
  }
}
