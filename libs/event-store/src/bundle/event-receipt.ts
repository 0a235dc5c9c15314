import {
  formatReceipt,
  inclusionProof,
  parseCheckpoint,
  parseReceipt,
  verifyReceipt,
  type SignedCheckpoint,
  type VerifierKey,
} from '@isnad/transparency-log';
import { rangeOf, readEnvelope } from '../audit/envelope.js';
import type { SqlExecutor } from '../sql-executor.js';
import { LedgerTree } from '../tree/ledger-tree.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a bare id may be the id of. */
const CATEGORIES = ['claim', 'article', 'story', 'contradiction', 'source'];

/**
 * A receipt of one event: its canonical bytes, its place, and the proof that the newest checkpoint signs for it.
 *
 * @param id of an event; or of whatever a stream is about (a claim, an article …): then its first event.
 * @returns null where no such event has a position under a signed checkpoint yet.
 */
export async function receiptOf(sql: SqlExecutor, id: string): Promise<string | null> {
  const tree = new LedgerTree(sql);
  const checkpoint = await tree.head();
  if (checkpoint === null) return null;
  const { size } = parseCheckpoint(checkpoint);
  const uuid = UUID.test(id) ? id : null;
  const { rows } = await sql.query<{ position: string }>(
    `select position from ledger.positions join ledger.events e using (sequence)
      where position < $2 and (e.event_id = $1 or (e.version = 1 and e.stream = any ($3)))
      order by (e.event_id = $1) desc nulls last limit 1`,
    [uuid, size, [id, ...CATEGORIES.map((category) => `${category}-${id}`)]],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const index = Number(row.position);
  const [extra = null] = await tree.entries(index, 1);
  return formatReceipt({ index, extra, checkpoint, proof: await inclusionProof(tree, index, size) });
}

export interface ProvenEvent {
  readonly position: number;
  /** The whole envelope. */
  readonly event: unknown;
  readonly checkpoint: SignedCheckpoint;
}

/**
 * The event that a receipt carries, once the proof holds.
 *
 * @throws Malformed, Unverified.
 */
export function openReceipt(text: string, keys: readonly VerifierKey[]): ProvenEvent {
  const receipt = parseReceipt(text);
  const entry = receipt.extra ?? Buffer.alloc(0);
  const checkpoint = verifyReceipt(receipt, entry, keys);
  const envelope = readEnvelope(rangeOf(entry));
  return { position: receipt.index, event: envelope, checkpoint };
}
