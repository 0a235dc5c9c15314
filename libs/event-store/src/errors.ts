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

/** With its envelope an event has at most 65,535 bytes of canonical JSON: the entry bundles of the proofs hold no more. */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';
  constructor(readonly stream: string) {
    super(`An event for stream ${stream} is larger than 65,535 bytes. Keep large content outside the event.`);
  }
}

/** What is stored cannot be what the sequencer wrote. It stops, and a person must look: `isnad verify` tells where. */
export class LedgerDamaged extends Error {
  override readonly name = 'LedgerDamaged';
  constructor(what: string) {
    super(
      `${what} The sequencer has stopped and signs nothing more; \`isnad verify\` names the first bad position.`,
    );
  }
}

/** This process has not the ledger's signing key: with another one, two histories would come out of one. */
export class LogKeyMismatch extends Error {
  override readonly name = 'LogKeyMismatch';
}
