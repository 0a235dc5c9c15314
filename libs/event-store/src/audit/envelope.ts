import canonicalize from 'canonicalize';
import { scanBytes, scanNumber, scanString, scanValue } from './canonical-scan.js';

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

/** Bytes within others, of which there are too many for a Buffer each. */
export interface ByteRange {
  readonly bytes: Buffer;
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
}

/** Where in an event's canonical bytes its parts stand. */
export interface EnvelopeSpans {
  /** The id, without its quotes. */
  readonly id: readonly [number, number];
  /** The time of recording, without its quotes. */
  readonly recordedAt: readonly [number, number];
  /** From the comma before "schemaVersion" to the end: all other parts. */
  readonly tail: number;
  /** The name of the stream, without its quotes. */
  readonly stream: readonly [number, number];
  /** The digits of the version. */
  readonly version: readonly [number, number];
}

const KEYS = 'data,id,metadata,recordedAt,schemaVersion,stream,type,version';

const [DATA, ID, METADATA, RECORDED_AT, SCHEMA_VERSION, STREAM, TYPE, VERSION, END] = [
  '{"data":',
  ',"id":',
  ',"metadata":',
  ',"recordedAt":',
  ',"schemaVersion":',
  ',"stream":',
  ',"type":',
  ',"version":',
  '}',
].map((text) => Buffer.from(text)) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];

/**
 * Goes over an event's canonical bytes without parsing them. That they are UTF-8 is the caller's to see.
 *
 * @returns null where they are not certainly the RFC 8785 form of an envelope with exactly its members: then `readEnvelope`
 * knows.
 */
export function spansOf({ bytes, from, to }: ByteRange): EnvelopeSpans | null {
  const data = scanBytes(bytes, from, DATA);
  const dataEnd = data < 0 ? -1 : scanValue(bytes, data);
  const id = dataEnd < 0 ? -1 : scanBytes(bytes, dataEnd, ID);
  const idEnd = id < 0 ? -1 : scanString(bytes, id);
  const metadata = idEnd < 0 ? -1 : scanBytes(bytes, idEnd, METADATA);
  const metadataEnd = metadata < 0 ? -1 : scanValue(bytes, metadata);
  const recorded = metadataEnd < 0 ? -1 : scanBytes(bytes, metadataEnd, RECORDED_AT);
  const tail = recorded < 0 ? -1 : scanString(bytes, recorded);
  const schema = tail < 0 ? -1 : scanBytes(bytes, tail, SCHEMA_VERSION);
  const schemaEnd = schema < 0 ? -1 : scanNumber(bytes, schema);
  const stream = schemaEnd < 0 ? -1 : scanBytes(bytes, schemaEnd, STREAM);
  const streamEnd = stream < 0 ? -1 : scanString(bytes, stream);
  const type = streamEnd < 0 ? -1 : scanBytes(bytes, streamEnd, TYPE);
  const typeEnd = type < 0 ? -1 : scanString(bytes, type);
  const version = typeEnd < 0 ? -1 : scanBytes(bytes, typeEnd, VERSION);
  const versionEnd = version < 0 ? -1 : scanNumber(bytes, version);
  // Whatever ran over the end cannot have ended there.
  if (versionEnd < 0 || scanBytes(bytes, versionEnd, END) !== to) return null;
  return {
    id: [id + 1, idEnd - 1],
    recordedAt: [recorded + 1, tail - 1],
    tail,
    stream: [stream + 1, streamEnd - 1],
    version: [version, versionEnd],
  };
}

/** All of some bytes. */
export const rangeOf = (bytes: Buffer): ByteRange => ({ bytes, from: 0, to: bytes.length });

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads an event's canonical bytes, strictly: they must be the RFC 8785 form of an envelope with exactly its members.
 *
 * @returns what is wrong, as text, where they are not.
 */
export function readEnvelope({ bytes, from, to }: ByteRange): EnvelopeParts | string {
  let envelope: unknown;
  try {
    const text = UTF8.decode(bytes.subarray(from, to));
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
