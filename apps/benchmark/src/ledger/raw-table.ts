import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import { openPool } from '@isnad/event-store';
import type { Batch, Contender } from './contender.js';

/** The columns and unique indexes of ledger.events, without checks, triggers, look for duplicates or outbox. */
const TABLE = `create table events (
  sequence bigint generated always as identity primary key,
  event_id uuid not null unique, stream text not null, version integer not null, type text not null,
  schema_version integer not null, recorded_at timestamptz not null default clock_timestamp(),
  canonical text not null, unique (stream, version))`;

const textOf = (stream: string, event: Batch['events'][number], version: number): string =>
  JSON.stringify({
    ...event,
    metadata: { actor: 'bench' },
    schemaVersion: 1,
    stream,
    type: 'Noted',
    version,
  });

/** The floor of what an append can cost: one INSERT … SELECT unnest. */
export async function rawUnnest(url: string, connections: number): Promise<Contender> {
  const pool = openPool(url, { max: connections });
  await pool.query(TABLE);
  return {
    name: 'raw unnest',
    append: ({ stream, events }) =>
      pool.query(
        `insert into events (event_id, stream, version, type, schema_version, canonical)
         select id, $1, n, 'Noted', 1, canonical
           from unnest($2::uuid[], $3::text[]) with ordinality as given (id, canonical, n)`,
        [stream, events.map(({ id }) => id), events.map((event, index) => textOf(stream, event, index + 1))],
      ),
    stop: () => pool.end(),
  };
}

/** The same table, filled by COPY. */
export async function rawCopy(url: string, connections: number): Promise<Contender> {
  const pool = openPool(url, { max: connections });
  await pool.query(TABLE);
  return {
    name: 'raw COPY',
    append: async ({ stream, events }) => {
      const rows = events.map((event, index) => {
        const canonical = textOf(stream, event, index + 1).replaceAll('\\', '\\\\');
        return `${event.id}\t${stream}\t${index + 1}\tNoted\t1\t${canonical}\n`;
      });
      const client = await pool.connect();
      try {
        const copy = client.query(
          from('copy events (event_id, stream, version, type, schema_version, canonical) from stdin'),
        );
        await pipeline([rows.join('')], copy);
      } finally {
        client.release();
      }
    },
    stop: () => pool.end(),
  };
}
