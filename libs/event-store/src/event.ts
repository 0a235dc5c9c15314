/** JSON as RFC 8785 can canonicalise it: no undefined, no non-finite numbers, no lone surrogates. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Who did it, and in whose train. */
export interface EventMetadata {
  /**
   * 'user:<name>' | 'worker:<queue>' | 'cli' …
   *
   * @example user:amal
   */
  readonly actor: string;
  /**
   * Id of the event that caused this one.
   *
   * @format uuid
   */
  readonly causationId?: string;
  /**
   * Shared by everything that follows from one request.
   *
   * @format uuid
   */
  readonly correlationId?: string;
  /** W3C Trace Context. */
  readonly traceparent?: string;
}

export interface NewEvent {
  /**
   * UUID; the same id twice is one event.
   *
   * @format uuid
   */
  readonly id: string;
  /**
   * What happened, in the past tense.
   *
   * @example ClaimRecorded
   */
  readonly type: string;
  /**
   * Of its data: 1, 2 …
   *
   * @type integer
   * @minimum 1
   */
  readonly schemaVersion: number;
  readonly data: JsonObject;
}

/** An event as it was committed; it has no position until the sequencer has given it one. */
export interface StoredEvent extends NewEvent {
  /**
   * '<category>-<id>'
   *
   * @example claim-0d5cbe8d
   */
  readonly stream: string;
  /**
   * 1, 2, 3 … within the stream, dense.
   *
   * @type integer
   * @minimum 1
   */
  readonly version: number;
  readonly metadata: EventMetadata;
  /**
   * ISO 8601 UTC: the database's clock when the append ran.
   *
   * @format date-time
   */
  readonly recordedAt: string;
}

/** An event in the ledger's one dense order. */
export interface SequencedEvent extends StoredEvent {
  /** 0, 1, 2 … */
  readonly position: bigint;
}

/** 'any' checks nothing, 'none' demands that the stream does not exist, a number is the version of its last event. */
export type ExpectedVersion = number | 'any' | 'none';

export interface AppendResult {
  /** Version of the last of the appended events; of a duplicate, the one it got when it was written. */
  readonly version: number;
  /** True where every event id was already there: nothing was written. */
  readonly duplicate: boolean;
}
