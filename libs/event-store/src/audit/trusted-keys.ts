import {
  parseCheckpoint,
  parseVerifierKey,
  verifyNote,
  type SignedCheckpoint,
  type VerifierKey,
} from '@isnad/transparency-log';

/** A key that the ledger says it is signed with from some size on. */
export interface AnnouncedKey {
  readonly text: string;
  readonly fromSize: number;
}

/**
 * Whose signatures count. It begins with the keys that the auditor has from elsewhere, or with the ledger's first one
 * where he has none; a later key counts once a trusted one has signed a checkpoint together with it.
 */
export class TrustedKeys {
  readonly #trusted: VerifierKey[];
  readonly #announced: readonly VerifierKey[];

  /** @throws Malformed where an announced key is none. */
  constructor(given: readonly VerifierKey[], announced: readonly AnnouncedKey[]) {
    this.#announced = announced.map(({ text }) => parseVerifierKey(text));
    const oldest = Math.min(...announced.map(({ fromSize }) => fromSize));
    this.#trusted =
      given.length > 0 ? [...given] : this.#announced.filter((_, n) => announced[n]?.fromSize === oldest);
  }

  get keys(): readonly VerifierKey[] {
    return this.#trusted;
  }

  /** @throws Malformed, Unverified where no trusted key has signed it. */
  open(note: string): SignedCheckpoint {
    const checkpoint = parseCheckpoint(note);
    verifyNote(checkpoint.note, this.#trusted);
    for (const key of this.#announced) {
      if (this.#trusted.some(({ text }) => text === key.text)) continue;
      if (checkpoint.note.signatures.some(({ name, id }) => name === key.name && id === key.id)) {
        verifyNote(checkpoint.note, [key]);
        this.#trusted.push(key);
      }
    }
    return checkpoint;
  }
}
