import { leafHash, RightEdge, type Checkpoint, type TileRoot } from '@isnad/transparency-log';
import { readEnvelope, type EnvelopeParts } from './envelope.js';
import { BadPosition } from './finding.js';

/** What is stored beside the canonical bytes of an event and must agree with them. */
export interface StoredBeside {
  /** The stored leaf hash. */
  readonly leaf?: Buffer;
  /** The indexed columns. */
  readonly columns?: EnvelopeParts;
}

const COLUMNS = ['id', 'stream', 'version', 'type', 'schemaVersion', 'recordedAt'] as const;

/**
 * Goes through a ledger from its first event and recomputes everything that can be: leaf hashes, tiles, roots, the
 * versions of each stream. It knows nothing of where the ledger comes from: a database, or a file on a plane.
 *
 * Memory: some 100 bytes for each stream.
 */
export class HistoryAudit {
  readonly #edge: RightEdge;
  readonly #versions: Map<string, number>;
  /** Up to here the ledger's own, and the auditor's kept checkpoints have confirmed the leaves. */
  readonly #confirmed: { own: number; kept: number };

  /** From the beginning, or from where an interrupted audit stood: its tree and the version of every stream. */
  constructor(from: { readonly edge: RightEdge; readonly versions: Map<string, number> } | null = null) {
    this.#edge = from?.edge ?? new RightEdge();
    this.#versions = from?.versions ?? new Map<string, number>();
    this.#confirmed = { own: this.#edge.size, kept: 0 };
  }

  /** Events seen so far, and the next position. */
  get size(): number {
    return this.#edge.size;
  }

  get edge(): RightEdge {
    return this.#edge;
  }

  root(): Buffer {
    return this.#edge.root();
  }

  /**
   * Takes the next event.
   *
   * @returns the roots of the tiles that it fills, for the caller to compare with `tileRoot`.
   * @throws BadPosition
   */
  event(entry: Uint8Array, { leaf, columns }: StoredBeside = {}): readonly TileRoot[] {
    const position = this.size;
    const hash = leafHash(entry);
    if (leaf !== undefined && !leaf.equals(hash)) {
      throw new BadPosition(
        'the event is not the one whose hash was recorded when it got its position',
        position,
      );
    }
    const envelope = readEnvelope(entry);
    if (typeof envelope === 'string') throw new BadPosition(envelope, position);
    if (columns !== undefined) {
      const wrong = COLUMNS.find((column) => envelope[column] !== columns[column]);
      if (wrong !== undefined) {
        throw new BadPosition(
          `the column of ${wrong} says ${columns[wrong]}, the recorded bytes say ${envelope[wrong]}`,
          position,
        );
      }
    }
    const { stream, version } = envelope;
    const before = this.#versions.get(stream) ?? 0;
    if (version !== before + 1) {
      // Its hash is the recorded one, so the damage may lie before it, anywhere after the last signed root: the event
      // that another took the place of there may have left no other trace.
      throw new BadPosition(
        `stream ${stream} goes from version ${before} to ${version}`,
        Math.min(this.#confirmed.own, position),
        position,
      );
    }
    this.#versions.set(stream, version);
    return this.#edge.append(hash);
  }

  /** Compares a computed tile root with the stored one. @throws BadPosition */
  tileRoot({ level, index, hash }: TileRoot, stored: Buffer | undefined): void {
    if (stored?.equals(hash)) return;
    const [first, last] = [index * 256 ** level, (index + 1) * 256 ** level - 1];
    throw new BadPosition(
      stored === undefined
        ? `hash ${index} of tile level ${level} is missing`
        : `hash ${index} of tile level ${level} is not the one that its events give`,
      Math.min(Math.max(first, this.#confirmed.own), last),
      last,
    );
  }

  /**
   * Compares the root so far with a signed one of the same size.
   *
   * @param whose one of the ledger's own, or one that the auditor has kept.
   * @throws BadPosition
   */
  checkpoint({ size, root }: Checkpoint, whose: 'own' | 'kept'): void {
    if (size !== this.size) throw new RangeError(`Asked about ${size} events after ${this.size}.`);
    if (!root.equals(this.root())) {
      throw new BadPosition(
        `the first ${size} events are not those that ${whose === 'own' ? 'its' : 'the kept'} checkpoint signs for`,
        Math.min(this.#confirmed[whose], Math.max(size - 1, 0)),
        Math.max(size - 1, 0),
      );
    }
    this.#confirmed[whose] = size;
  }
}
