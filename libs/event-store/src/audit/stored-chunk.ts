import { levelWidth, type TileRoot } from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';
import type { EnvelopeParts } from './envelope.js';

/** Events that are read at once: whole tiles. */
const CHUNK = 2_048;

/** Tile levels above the leaves of any ledger up to 2^53 events. */
const LEVELS = [1, 2, 3, 4, 5, 6];

interface Row extends EnvelopeParts {
  readonly position: string;
  readonly leaf: Buffer;
  readonly canonical: string | null;
}

export interface StoredEventRow {
  readonly position: number;
  /** null: no event belongs to the position. */
  readonly entry: Buffer | null;
  readonly leaf: Buffer;
  readonly columns: EnvelopeParts;
}

/** What the database has for a stretch of positions. */
export interface Chunk {
  readonly count: number;
  event(n: number): StoredEventRow;
  /** The stored counterpart of a computed root. */
  tileRoot(root: TileRoot): Buffer | undefined;
  headsAt(size: number): readonly string[];
}

/** At the most to the next multiple of the chunk size; fewer events than asked for show as missing positions. */
export async function readChunk(sql: SqlExecutor, from: number, total: number): Promise<Chunk> {
  const to = Math.min(total, from - (from % CHUNK) + CHUNK);
  const { rows } = await sql.query<Row>(
    `select p.position, p.leaf_hash as leaf, e.canonical, e.event_id::text as id, e.stream, e.version, e.type,
            e.schema_version as "schemaVersion",
            to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt"
       from ledger.positions p left join ledger.events e using (sequence)
      where p.position >= $1 and p.position < $2 order by p.position, p.sequence`,
    [from, to],
  );
  const past = (at: number): readonly number[] => LEVELS.map((level) => levelWidth(at, level));
  const roots = await sql.query<{ level: number; index: string; hash: Buffer }>(
    `select r.level, r.index, r.hash
       from unnest($1::smallint[], $2::bigint[], $3::bigint[]) as filled (level, first, past)
       join ledger.tile_roots r on r.level = filled.level and r.index >= filled.first and r.index < filled.past`,
    [LEVELS, past(from), past(to)],
  );
  const heads = await sql.query<{ size: string; note: string }>(
    'select size, note from ledger.tree_heads where size > $1 and size <= $2 order by size',
    [from, to],
  );
  const stored = new Map(roots.rows.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  const notes = new Map(heads.rows.map(({ size, note }) => [Number(size), note]));
  return {
    count: to - from,
    event: (n) => {
      const row = rows[n];
      if (row === undefined) return NOTHING;
      const { position, leaf, canonical, ...columns } = row;
      return {
        position: Number(position),
        leaf,
        entry: canonical === null ? null : Buffer.from(canonical),
        columns,
      };
    },
    tileRoot: ({ level, index }) => stored.get(`${level}/${index}`),
    headsAt: (size) => [notes.get(size) ?? []].flat(),
  };
}

const NOTHING: StoredEventRow = {
  position: -1,
  entry: null,
  leaf: Buffer.alloc(0),
  columns: { id: '', stream: '', version: 0, type: '', schemaVersion: 0, recordedAt: '' },
};
