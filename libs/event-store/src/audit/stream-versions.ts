import type { SqlExecutor } from '../sql-executor.js';

/** An event whose version is not the next one of its stream. */
export interface VersionBreak {
  readonly position: number;
  readonly stream: string;
  /** Of the event before it in the stream; 0: there is none. */
  readonly before: number;
  readonly version: number;
}

/** Sees that each stream goes 1, 2, 3 … as events pass by. Some 100 bytes for each stream. */
export class StreamVersions {
  readonly #last = new Map<string, number>();

  take(position: number, stream: string, version: number): VersionBreak | null {
    const before = this.#last.get(stream) ?? 0;
    if (version !== before + 1) return { position, stream, before, version };
    this.#last.set(stream, version);
    return null;
  }
}

/**
 * The first break below `size` by the indexed columns, in the database and its bounded memory: to be believed where the
 * columns there have been compared with the canonical bytes.
 */
export async function firstStoredBreak(sql: SqlExecutor, size: number): Promise<VersionBreak | null> {
  const { rows } = await sql.query<{ position: string; stream: string; version: number; before: string }>(
    `select position, stream, version, before
       from (select p.position, e.stream, e.version,
                    row_number() over (partition by e.stream order by p.position) - 1 as before
               from ledger.positions p join ledger.events e using (sequence)
              where p.position < $1) as walked
      where version <> before + 1 order by position limit 1`,
    [size],
  );
  const [first] = rows;
  if (first === undefined) return null;
  return { ...first, position: Number(first.position), before: Number(first.before) };
}
