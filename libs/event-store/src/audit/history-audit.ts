import { isUtf8 } from 'node:buffer';
import { leafDigest, RightEdge, type Checkpoint, type Digest, type TileRoot } from '@isnad/transparency-log';
import { readEnvelope, spansOf, type ByteRange, type EnvelopeSpans } from './envelope.js';
import { BadPosition } from './finding.js';
import { disagreement, type StoredColumns } from './stored-columns.js';
import type { StreamVersions, VersionBreak } from './stream-versions.js';

/** What is stored beside the canonical bytes of an event and must agree with them. */
export interface StoredBeside {
  /** The stored leaf hash. */
  readonly leaf?: Digest;
  readonly columns?: StoredColumns;
}

/**
 * Goes through a ledger from its first event and recomputes everything that can be: leaf hashes, tiles, roots, the
 * versions of each stream. It knows nothing of where the ledger comes from: a database, or a file on a plane.
 *
 * Memory: that of the versions, and else some kilobytes, however many events pass.
 */
export class HistoryAudit {
  readonly #edge: RightEdge;
  readonly #versions: StreamVersions | null;
  /** Up to here the ledger's own, and the auditor's kept checkpoints have confirmed the leaves. */
  readonly #confirmed: { own: number; kept: number };

  /**
   * @param from.edge where an interrupted audit stood; default: the beginning.
   * @param from.versions sees to the versions of the streams; absent where somebody else does.
   */
  constructor(from: { readonly edge?: RightEdge; readonly versions?: StreamVersions } = {}) {
    this.#edge = from.edge ?? new RightEdge();
    this.#versions = from.versions ?? null;
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
   * @param entry its canonical bytes; in UTF-8 for certain, where columns are given.
   *
   * @returns the roots of the tiles that it fills, for the caller to compare with `tileRoot`.
   * @throws BadPosition
   */
  event(entry: ByteRange, { leaf, columns }: StoredBeside = {}): readonly TileRoot[] {
    const position = this.size;
    const hash = leafDigest(entry.bytes, entry.from, entry.to);
    if (leaf !== undefined && leaf !== hash) {
      throw new BadPosition(
        'the event is not the one whose hash was recorded when it got its position',
        position,
      );
    }
    const told = columns !== undefined || isUtf8(entry.bytes.subarray(entry.from, entry.to));
    const spans = told ? spansOf(entry) : null;
    if (columns !== undefined) {
      const wrong = disagreement(entry, spans, columns);
      if (wrong !== null) throw new BadPosition(wrong, position);
    } else if (spans === null) {
      const envelope = readEnvelope(entry);
      if (typeof envelope === 'string') throw new BadPosition(envelope, position);
    }
    if (this.#versions !== null) {
      const { stream, version } = streamOf(entry, spans);
      const found = this.#versions.take(position, stream, version);
      if (found !== null) throw this.broken(found);
    }
    return this.#edge.appendDigest(hash);
  }

  /**
   * What a break of a stream's versions says. Where no signed root covers it, the damage may lie before it, anywhere
   * after the last one: the event that another took the place of there may have left no other trace.
   */
  broken({ position, stream, before, version }: VersionBreak): BadPosition {
    return new BadPosition(
      `stream ${stream} goes from version ${before} to ${version}`,
      Math.min(this.#confirmed.own, position),
      position,
    );
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

function streamOf(
  entry: ByteRange,
  spans: EnvelopeSpans | null,
): { readonly stream: string; readonly version: number } {
  const { bytes, from, to } = entry;
  if (spans === null)
    return JSON.parse(bytes.toString('utf8', from, to)) as { stream: string; version: number };
  return {
    stream: bytes.toString('utf8', ...spans.stream),
    version: Number(bytes.toString('latin1', ...spans.version)),
  };
}
