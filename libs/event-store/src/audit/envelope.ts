import canonicalize from 'canonicalize';

/** The parts of an event's canonical bytes that the indexed columns repeat. */
export interface EnvelopeParts {
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  /** ISO 8601 UTC with microseconds. */
  readonly recordedAt: string;
}

const KEYS = 'data,id,metadata,recordedAt,schemaVersion,stream,type,version';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads an event's canonical bytes, strictly: they must be the RFC 8785 form of an envelope with exactly its members.
 *
 * @returns what is wrong, as text, where they are not.
 */
export function readEnvelope(entry: Uint8Array): EnvelopeParts | string {
  let envelope: unknown;
  try {
    const text = UTF8.decode(entry);
    envelope = JSON.parse(text);
    if (canonicalize(envelope) !== text) return 'its bytes are not canonical JSON (RFC 8785)';
  } catch {
    return 'its bytes are not JSON in UTF-8';
  }
  if (typeof envelope !== 'object' || envelope === null || Object.keys(envelope).join() !== KEYS) {
    return 'its bytes are no envelope of an event';
  }
  return envelope as EnvelopeParts;
}
