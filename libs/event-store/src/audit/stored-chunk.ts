import { levelWidth, type Digest, type TileRoot } from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';
import type { ByteRange } from './envelope.js';
import type { StoredColumns } from './stored-columns.js';

/** Events that are read at once: whole tiles. */
const CHUNK = 2_048;

/**
 * Bytes of canonical JSON after which a stretch takes no further event: of large events it has fewer, so that an auditor
 * needs no more memory.
 */
const MOST_BYTES = 8 * 2 ** 20;

/** Tile levels above the leaves of any ledger up to 2^53 events. */
const LEVELS = [1, 2, 3, 4, 5, 6];

/** Bytes of what stands before each event: position, three lengths. */
const HEAD = 8 + 3 * 4;
/** And, where there is an event: its id and time. */
const ID = 16;
const TIME = 8;

export interface StoredEventRow {
  readonly position: number;
  readonly leaf: Digest;
  /** null: no event belongs to the position. */
  readonly event: { readonly entry: ByteRange; readonly columns: StoredColumns } | null;
}

/** What the database has for a stretch of positions. */
export interface Chunk {
  readonly count: number;
  /** Rows in the order of positions; null behind the last one. */
  next(): StoredEventRow | null;
  /** The stored counterpart of a computed root. */
  tileRoot(root: TileRoot): Buffer | undefined;
  headsAt(size: number): readonly string[];
}

interface Row {
  /**
   * For each event, big-endian: position, lengths of its leaf hash, of its canonical bytes (−1: there is none), of its tail;
   * its id, its time; its leaf hash.
   */
  readonly heads: Buffer | null;
  readonly tails: string | null;
  readonly entries: string | null;
  /** The first position that was left for the next stretch, for its bytes; null where none was. */
  readonly rest: string | null;
  readonly roots: readonly { readonly level: number; readonly index: number; readonly hash: string }[];
  readonly notes: readonly { readonly size: number; readonly note: string }[];
}

/**
 * One row for the whole stretch: a row for each event would cost more than hashing it. What is compared are bytes, so that
 * nothing need be parsed. Text is sent as text, for that is its UTF-8 as it is.
 *
 * The limit keeps the planner to the index, whatever it takes the table to be; one more shows a position that is there
 * twice.
 */
const READ = `
  with span as (
    select p.position, p.leaf_hash, e.event_id, e.recorded_at, e.canonical,
           concat(',"schemaVersion":', e.schema_version, ',"stream":"', e.stream, '","type":"', e.type,
                  '","version":', e.version, '}') as tail,
           sum(coalesce(octet_length(e.canonical), 0)) over (order by p.position, p.sequence rows unbounded preceding)
             - coalesce(octet_length(e.canonical), 0) < $6 or p.position = $1 as taken
      from (select position, sequence, leaf_hash from ledger.positions where position >= $1 and position < $2
             order by position limit $2 - $1 + 1) p
      left join ledger.events e using (sequence)
     order by p.position, p.sequence
  ), told as (
    select string_agg(int8send(position) || int4send(octet_length(leaf_hash)) || int4send(coalesce(octet_length(canonical), -1))
                        || int4send(octet_length(tail)) || coalesce(uuid_send(event_id) || timestamptz_send(recorded_at), '')
                        || leaf_hash, '') filter (where taken) as heads,
           string_agg(tail, '') filter (where taken) as tails,
           string_agg(canonical, '') filter (where taken) as entries,
           min(position) filter (where not taken) as rest
      from span
  )
  select told.*,
         (select coalesce(json_agg(json_build_object('level', r.level, 'index', r.index, 'hash', encode(r.hash, 'hex'))), '[]')
            from unnest($3::smallint[], $4::bigint[], $5::bigint[]) as filled (level, first, past)
            join ledger.tile_roots r on r.level = filled.level and r.index >= filled.first and r.index < filled.past) as roots,
         (select coalesce(json_agg(json_build_object('size', h.size, 'note', h.note) order by h.size), '[]')
            from ledger.tree_heads h where h.size > $1 and h.size <= $2) as notes
    from told`;

/**
 * At the most to the next multiple of the chunk size; fewer events than asked for show as missing positions.
 *
 * @param bytes of canonical JSON after which no further event is taken: 1 …; default 8 MiB.
 */
export async function readChunk(
  sql: SqlExecutor,
  from: number,
  total: number,
  bytes = MOST_BYTES,
): Promise<Chunk> {
  const to = Math.min(total, from - (from % CHUNK) + CHUNK);
  const past = (at: number): readonly number[] => LEVELS.map((level) => levelWidth(at, level));
  const { rows } = await sql.query<Row>({ name: 'isnad-audit-chunk', text: READ }, [
    from,
    to,
    LEVELS,
    past(from),
    past(to),
    bytes,
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('The database gave no answer.');
  const roots = new Map(
    row.roots.map(({ level, index, hash }) => [`${level}/${index}`, Buffer.from(hash, 'hex')]),
  );
  const notes = new Map<number, string[]>();
  for (const { size, note } of row.notes) notes.set(size, [...(notes.get(size) ?? []), note]);
  return {
    count: (row.rest === null ? to : Number(row.rest)) - from,
    next: rowsOf(row),
    tileRoot: ({ level, index }) => roots.get(`${level}/${index}`),
    headsAt: (size) => notes.get(size) ?? NO_NOTES,
  };
}

const NO_NOTES: readonly string[] = [];

function rowsOf(row: Row): () => StoredEventRow | null {
  const heads = row.heads ?? Buffer.alloc(0);
  const tails = Buffer.from(row.tails ?? '');
  const entries = Buffer.from(row.entries ?? '');
  let [head, tail, entry] = [0, 0, 0];
  return () => {
    if (head >= heads.length) return null;
    const position = heads.readInt32BE(head) * 2 ** 32 + heads.readUInt32BE(head + 4);
    const leafLength = heads.readInt32BE(head + 8);
    const entryLength = heads.readInt32BE(head + 12);
    const tailRange = { bytes: tails, from: tail, to: tail + heads.readInt32BE(head + 16) };
    tail = tailRange.to;
    const id = head + HEAD;
    const leaf = entryLength < 0 ? id : id + ID + TIME;
    head = leaf + leafLength;
    const told = { position, leaf: heads.toString('latin1', leaf, head) };
    if (entryLength < 0) return { ...told, event: null };
    const range = { bytes: entries, from: entry, to: entry + entryLength };
    entry = range.to;
    const columns = {
      id: heads.toString('hex', id, id + ID),
      recordedAt: heads.readBigInt64BE(id + ID),
      tail: tailRange,
    };
    return { ...told, event: { entry: range, columns } };
  };
}
