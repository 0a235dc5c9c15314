import type { ExpectedVersion } from './event.js';

/** Somebody else appended first: read the stream again and decide anew. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedVersion,
    readonly actual: number,
  ) {
    super(`Stream ${stream} is at version ${actual}, not at ${expected}.`);
  }
}

/** The same event id with other content or in another stream: a mistake of the caller, never repaired silently. */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';
  constructor(readonly stream: string) {
    super(`An event id given for stream ${stream} already belongs to another event.`);
  }
}
