import {
  EMPTY_ROOT,
  HASH_BYTES,
  openCheckpoint,
  parseVerifierKey,
  RightEdge,
  signCheckpoint,
  Unverified,
  type Checkpoint,
  type SignerKey,
  type TileRoot,
} from '@isnad/transparency-log';
import { LedgerDamaged, LogKeyMismatch } from '../errors.js';
import type { SqlExecutor } from '../sql-executor.js';

/** What the tree is and what is to be added. */
export interface TreeWork {
  readonly size: string;
  readonly note: string | null;
  readonly edge: readonly Buffer[];
  readonly leaves: Buffer;
  readonly keys: readonly string[];
}

/** SQLSTATE of the ledger's functions for stored data that cannot be. */
const DAMAGED = 'ISN10';

/** How many leaves are added in one transaction at the most. */
export const LEAVES_PER_HEAD = 10_000;

/**
 * Adds the positions behind the last tree head to the tree and signs a new head; the caller's transaction commits them
 * together. First the last head's root is derived again from the stored hashes: a tree that was tampered with is never
 * signed on.
 *
 * @param signers newest first; every one of them signs.
 * @param known what was read in this transaction already; default: it is read now.
 * @returns how many leaves were added; fewer than LEAVES_PER_HEAD: the tree is as large as the ledger.
 * @throws LedgerDamaged where stored hashes are not those that were signed for, or positions are missing.
 * @throws LogKeyMismatch where none of the keys has signed this ledger before.
 */
export async function extendTree(
  sql: SqlExecutor,
  signers: readonly SignerKey[],
  known?: TreeWork,
): Promise<number> {
  const work = known ?? (await readWork(sql));
  const origin = signers[0]?.verifier.name;
  if (origin === undefined) throw new RangeError('A tree needs a key to be signed with.');

  const verifiers = signers.map(({ verifier }) => verifier.text);
  const newKeys = verifiers.filter((key) => !work.keys.includes(key));
  if (work.keys.length > 0 && newKeys.length === verifiers.length) {
    throw mismatch(work.keys, verifiers);
  }

  const from = Number(work.size);
  const edge = rightEdge(from, work.edge);
  if (work.note !== null) {
    const head = openHead(work.note, work.keys);
    if (head.origin !== origin) throw mismatch([head.origin], [origin]);
    if (head.size !== from || !head.root.equals(edge.root())) {
      throw new LedgerDamaged(
        `The stored hashes of the first ${from} events are not those that were signed for.`,
      );
    }
  }
  const count = work.leaves.length / HASH_BYTES;
  if (count === 0 && work.note !== null) return 0;

  const filled: TileRoot[] = [];
  for (let n = 0; n < count; n += 1) {
    const leaf = work.leaves.toString('latin1', n * HASH_BYTES, (n + 1) * HASH_BYTES);
    filled.push(...edge.appendDigest(leaf));
  }
  const root = count === 0 ? EMPTY_ROOT : edge.root();
  await sql
    .query('select ledger.extend_tree($1, $2, $3, $4, $5, $6, $7)', [
      work.note === null ? null : from,
      filled.map(({ level }) => level),
      filled.map(({ index }) => index),
      filled.map(({ hash }) => hash),
      edge.size,
      signCheckpoint({ origin, size: edge.size, root }, signers),
      newKeys,
    ])
    .catch(asDamage);
  return count;
}

async function readWork(sql: SqlExecutor): Promise<TreeWork> {
  const { rows } = await sql
    .query<TreeWork>('select * from ledger.tree_work($1)', [LEAVES_PER_HEAD])
    .catch(asDamage);
  const [work] = rows;
  if (work === undefined) throw new Error('ledger.tree_work returned nothing.');
  return work;
}

function mismatch(known: readonly string[], given: readonly string[]): LogKeyMismatch {
  return new LogKeyMismatch(
    `The ledger is signed by ${known.join(', ')}; this process has ${given.join(', ')}. Give it the ledger’s key: ISNAD_LOG_KEY, or log.key in the data directory.`,
  );
}

function rightEdge(size: number, levels: readonly Buffer[]): RightEdge {
  try {
    return RightEdge.of(size, levels);
  } catch (error) {
    throw new LedgerDamaged(`Stored hashes are missing. ${(error as Error).message}`);
  }
}

function openHead(note: string, keys: readonly string[]): Checkpoint {
  try {
    return openCheckpoint(note, keys.map(parseVerifierKey));
  } catch (error) {
    if (error instanceof Unverified) throw new LedgerDamaged(`The last tree head: ${error.message}`);
    throw new LedgerDamaged(`The last tree head cannot be read. ${(error as Error).message}`);
  }
}

/** Positions that are gone or have gaps, told by the database. */
export function asDamage(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  throw code === DAMAGED ? new LedgerDamaged(message) : error;
}
