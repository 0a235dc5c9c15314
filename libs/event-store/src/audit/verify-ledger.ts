import {
  HASH_BYTES,
  RightEdge,
  type Checkpoint,
  type TileRoot,
  type VerifierKey,
} from '@isnad/transparency-log';
import type { SqlExecutor } from '../sql-executor.js';
import { readCosignatures, type CosignedBy } from './cosignatures.js';
import { BadPosition, type Finding } from './finding.js';
import { HistoryAudit } from './history-audit.js';
import { checkLoose } from './loose-ends.js';
import { readChunk, type Chunk } from './stored-chunk.js';
import { firstStoredBreak } from './stream-versions.js';
import { TrustedKeys } from './trusted-keys.js';

/** Where an interrupted verification stood. What lies before is trusted to have stayed as it was. */
export interface VerifiedUpTo {
  readonly size: number;
  /** By tile level, the hexadecimal hashes of the partial tile. */
  readonly edge: readonly string[];
}

export interface VerifyOptions {
  /** Keys that the auditor has from elsewhere; none: those that the ledger itself names, which proves less. */
  readonly keys?: readonly VerifierKey[];
  /** Checkpoints that the auditor has kept: the ledger must begin with what they sign for. */
  readonly held?: readonly Checkpoint[];
  /** Leaf hashes that the auditor has kept, of the first events: the first one that differs is named exactly. */
  readonly heldLeaves?: Buffer;
  readonly resume?: VerifiedUpTo;
  /** Hears after every chunk how far it is, and where it could be resumed. */
  readonly onProgress?: (done: number, total: number, state: VerifiedUpTo) => void;
  /** Stops after the running chunk. */
  readonly signal?: AbortSignal;
}

export interface Verification {
  readonly outcome: 'verified' | 'damaged' | 'interrupted';
  /** Events verified. */
  readonly size: number;
  /** Events that the newest checkpoint signs for. */
  readonly total: number;
  /** The newest checkpoint; null before there is one. */
  readonly checkpoint: string | null;
  /** Text of the keys whose signatures were taken as the ledger's. */
  readonly keys: readonly string[];
  readonly finding: Finding | null;
  /** What witnesses have cosigned of it; nothing where it is not verified. */
  readonly cosignatures: readonly CosignedBy[];
  readonly state: VerifiedUpTo;
}

interface Extent {
  readonly note: string | null;
  readonly size: string;
  readonly positions: string;
  readonly keys: readonly { readonly text: string; readonly fromSize: number }[];
}

/**
 * Checks the whole ledger in the database, from its first event on: every column of every event against its canonical
 * bytes, leaf hashes, tiles, signed roots, cosignatures, dense positions, dense and ordered versions of each stream. It stops at the
 * first position that is bad. Appends may go on meanwhile: what comes later is not looked at.
 */
export async function verifyLedger(sql: SqlExecutor, options: VerifyOptions = {}): Promise<Verification> {
  const extent = await readExtent(sql);
  const total = Number(extent.size);
  const expected = [...(options.held ?? [])].sort((a, b) => a.size - b.size);
  // What was kept from before the place to resume at can only be compared on the way there.
  const past = expected[0] !== undefined && expected[0].size < (options.resume?.size ?? 0);
  const audit = begin(past ? undefined : options.resume);
  let trusted: TrustedKeys | null = null;

  let cosignatures: readonly CosignedBy[] = [];
  const result = (outcome: Verification['outcome'], finding: Finding | null = null): Verification => ({
    outcome,
    size: audit.size,
    total,
    checkpoint: extent.note,
    keys: trusted?.keys.map(({ text }) => text) ?? [],
    finding,
    cosignatures,
    state: stateOf(audit),
  });

  try {
    trusted = trust(options.keys ?? [], extent);
    const held = (size: number): void => {
      while (expected[0] !== undefined && expected[0].size <= size) {
        const checkpoint = expected.shift();
        if (checkpoint?.size === size) audit.checkpoint(checkpoint, 'kept');
      }
    };
    held(audit.size);
    if (audit.size === 0) for (const note of await emptyHeads(sql)) checkHead(note, trusted, audit);
    const read = (from: number): Promise<Chunk> | null => (from < total ? readChunk(sql, from, total) : null);
    let ahead = read(audit.size);
    while (ahead !== null) {
      if (options.signal?.aborted) return result('interrupted');
      const chunk = await ahead;
      // The database looks up the next chunk while this one is hashed.
      ahead = read(audit.size + chunk.count);
      ahead?.catch(() => undefined);
      for (let n = 0; n < chunk.count; n += 1) {
        const filled = takeEvent(audit, chunk, options.heldLeaves);
        for (const root of filled) audit.tileRoot(root, chunk.tileRoot(root));
        for (const note of chunk.headsAt(audit.size)) checkHead(note, trusted, audit);
        held(audit.size);
      }
      options.onProgress?.(audit.size, total, stateOf(audit));
    }
    const broken = await firstStoredBreak(sql, audit.size);
    if (broken !== null) throw audit.broken(broken);
    await checkLoose(sql, total, Number(extent.positions));
    const [later] = expected;
    const known = (options.heldLeaves?.length ?? 0) / HASH_BYTES;
    const gone = Math.max(later?.size ?? 0, known);
    if (gone > total) {
      throw new BadPosition(
        `the ledger was rolled back: ${gone} events were signed for, ${total} are there`,
        total,
      );
    }
    cosignatures = await readCosignatures(sql, total);
    return result('verified');
  } catch (error) {
    if (!(error instanceof BadPosition)) throw error;
    // A stream that lost its order before the place where something else was found comes first.
    const broken = await firstStoredBreak(sql, audit.size);
    return result('damaged', broken === null ? error.finding : audit.broken(broken).finding);
  }
}

const stateOf = ({ size, edge }: HistoryAudit): VerifiedUpTo => ({
  size,
  edge: edge.levels.map((level) => level.toString('hex')),
});

async function readExtent(sql: SqlExecutor): Promise<Extent> {
  const { rows } = await sql.query<Extent>(
    `select (select note from ledger.tree_heads order by size desc limit 1) as note,
            (select coalesce(max(size), 0) from ledger.tree_heads) as size,
            (select coalesce(max(position) + 1, 0) from ledger.positions) as positions,
            (select coalesce(json_agg(json_build_object('text', verifier_key, 'fromSize', from_size)
                                      order by from_size), '[]') from ledger.log_keys) as keys`,
  );
  const [extent] = rows;
  if (extent === undefined) throw new Error('The database gave no answer.');
  return extent;
}

function begin(resume: VerifiedUpTo | undefined): HistoryAudit {
  if (resume === undefined || resume.size === 0) return new HistoryAudit();
  const levels = resume.edge.map((level) => Buffer.from(level, 'hex'));
  return new HistoryAudit({ edge: RightEdge.of(resume.size, levels) });
}

function trust(given: readonly VerifierKey[], { keys, note }: Extent): TrustedKeys {
  try {
    if (note !== null && keys.length === 0 && given.length === 0) throw new Error('There is none.');
    return new TrustedKeys(given, keys);
  } catch (error) {
    throw new BadPosition(`a public key of the ledger is damaged: ${(error as Error).message}`, 0);
  }
}

function takeEvent(audit: HistoryAudit, chunk: Chunk, heldLeaves: Buffer | undefined): readonly TileRoot[] {
  const row = chunk.next();
  if (row?.position !== audit.size) throw new BadPosition('nothing stands at this position', audit.size);
  const { position, leaf, event } = row;
  if (event === null) throw new BadPosition('the event of this position is missing', position);
  const filled = audit.event(event.entry, { leaf, columns: event.columns });
  const known = heldLeaves?.toString('latin1', position * HASH_BYTES, (position + 1) * HASH_BYTES) ?? '';
  if (known !== '' && known !== leaf) {
    throw new BadPosition('another event stood here when the kept bundle was exported', position);
  }
  return filled;
}

/** What was signed before the first event. */
async function emptyHeads(sql: SqlExecutor): Promise<readonly string[]> {
  const { rows } = await sql.query<{ note: string }>('select note from ledger.tree_heads where size = 0');
  return rows.map(({ note }) => note);
}

function checkHead(note: string, trusted: TrustedKeys, audit: HistoryAudit): void {
  const last = Math.max(audit.size - 1, 0);
  let checkpoint: Checkpoint;
  try {
    checkpoint = trusted.open(note);
  } catch (error) {
    throw new BadPosition(
      `the checkpoint over ${audit.size} events does not hold. ${(error as Error).message}`,
      last,
    );
  }
  if (checkpoint.size !== audit.size) {
    throw new BadPosition(`the checkpoint over ${audit.size} events speaks of ${checkpoint.size}`, last);
  }
  audit.checkpoint(checkpoint, 'own');
}
