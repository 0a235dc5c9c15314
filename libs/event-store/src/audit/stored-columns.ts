import { readEnvelope, type ByteRange, type EnvelopeParts, type EnvelopeSpans } from './envelope.js';

/** The indexed columns of an event. */
export interface StoredColumns {
  /** 16 bytes, in hexadecimal. */
  readonly id: string;
  /** Microseconds since 2000-01-01T00:00:00Z. */
  readonly recordedAt: bigint;
  /** The others, put together as they would stand at the end of the canonical bytes, from the comma before "schemaVersion" on. */
  readonly tail: ByteRange;
}

const COLUMNS = ['id', 'stream', 'version', 'type', 'schemaVersion', 'recordedAt'] as const;

/**
 * What of the columns does not agree with the canonical bytes; null where all do.
 *
 * @param spans of the same bytes.
 */
export function disagreement(
  entry: ByteRange,
  spans: EnvelopeSpans | null,
  columns: StoredColumns,
): string | null {
  const { tail } = columns;
  const [id, recordedAt] = [uuidOf(columns.id), timeOf(columns.recordedAt)];
  if (
    spans !== null &&
    entry.bytes.toString('latin1', ...spans.id) === id &&
    entry.bytes.toString('latin1', ...spans.recordedAt) === recordedAt &&
    entry.bytes.compare(tail.bytes, tail.from, tail.to, spans.tail, entry.to) === 0
  ) {
    return null;
  }
  // Rare: bytes that take parsing, and whatever was tampered with.
  const envelope = readEnvelope(entry);
  if (typeof envelope === 'string') return envelope;
  const stored = partsOf(`"id":"${id}","recordedAt":"${recordedAt}"`, tail);
  if (stored === null) return 'the columns cannot be what the recorded bytes say';
  const wrong = COLUMNS.find((column) => envelope[column] !== stored[column]);
  return wrong === undefined
    ? null
    : `the column of ${wrong} says ${stored[wrong]}, the recorded bytes say ${envelope[wrong]}`;
}

function partsOf(first: string, { bytes, from, to }: ByteRange): EnvelopeParts | null {
  try {
    return JSON.parse(`{${first}${bytes.toString('utf8', from, to)}`) as EnvelopeParts;
  } catch {
    return null; // a quote in a name
  }
}

const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;

const SECOND = 1_000_000n;
const EPOCH = BigInt(Date.UTC(2000, 0, 1) / 1_000);

/** Events of one second come together: what is written of it is kept. */
let last = { second: -1n, text: '' };

/** ISO 8601 UTC with microseconds. */
function timeOf(microseconds: bigint): string {
  const rest = ((microseconds % SECOND) + SECOND) % SECOND;
  const second = (microseconds - rest) / SECOND;
  if (second !== last.second) {
    const date = new Date(Number(second + EPOCH) * 1_000);
    last = { second, text: Number.isNaN(date.getTime()) ? 'no time ' : date.toISOString().slice(0, -4) };
  }
  return `${last.text}${rest.toString().padStart(6, '0')}Z`;
}
