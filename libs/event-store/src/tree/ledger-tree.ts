import {
  encodeEntryBundle,
  levelWidth,
  parseCheckpoint,
  TILE_WIDTH,
  type HashReader,
  type Tile,
} from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';

/** The stored tree: hashes for proofs, tiles and entry bundles for those who follow it from outside. */
export class LedgerTree implements HashReader {
  readonly #sql: SqlExecutor;

  constructor(sql: SqlExecutor) {
    this.#sql = sql;
  }

  /** The newest signed checkpoint with its cosignatures, as a note; null before the first sequencer has led. */
  async head(): Promise<string | null> {
    const { rows } = await this.#sql.query<{ note: string }>(
      `select h.note || coalesce((select string_agg(c.signature_line, '' order by c.witness)
                                    from ledger.cosignatures c where c.size = h.size), '') as note
         from ledger.tree_heads h order by h.size desc limit 1`,
    );
    return rows[0]?.note ?? null;
  }

  async read(level: number, first: number, count: number): Promise<Buffer> {
    const { rows } = await this.#sql.query<{ hashes: Buffer | null }>(
      level === 0
        ? `select string_agg(leaf_hash, ''::bytea order by position) as hashes
             from ledger.positions where position >= $1 and position < $2`
        : `select string_agg(hash, ''::bytea order by index) as hashes
             from ledger.tile_roots where index >= $1 and index < $2 and level = $3`,
      [first, first + count, ...(level === 0 ? [] : [level])],
    );
    return rows[0]?.hashes ?? Buffer.alloc(0);
  }

  /** The bytes of a tile or entry bundle; null where the newest checkpoint does not reach so far. */
  async tile({ level, index, width }: Tile): Promise<Buffer | null> {
    const head = await this.head();
    if (head === null) return null;
    const first = index * TILE_WIDTH;
    const there = levelWidth(parseCheckpoint(head).size, level === 'entries' ? 0 : level);
    if (first + width > there) return null;
    return level === 'entries'
      ? encodeEntryBundle(await this.entries(first, width))
      : this.read(level, first, width);
  }

  /** The canonical bytes of `count` events from position `first` on. */
  async entries(first: number, count: number): Promise<readonly Buffer[]> {
    const { rows } = await this.#sql.query<{ entry: Buffer }>(
      `select convert_to(e.canonical, 'UTF8') as entry
         from ledger.positions p join ledger.events e using (sequence)
        where p.position >= $1 and p.position < $2 order by p.position`,
      [first, first + count],
    );
    return rows.map(({ entry }) => entry);
  }
}
