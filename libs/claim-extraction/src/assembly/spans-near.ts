import type { Span } from '@isnad/claim-model';

/**
 * Spans by place, so that a sentence looks at its own and not at the whole article's: reading stays linear in the length
 * of the text. What reaches over several sentences is found from each of them.
 */
export class SpansNear<S extends Span> {
  readonly #spans: readonly S[];
  /** The furthest end among the spans up to each one: where it lies before a place, none of them reaches it. */
  readonly #reach: readonly number[];

  constructor(spans: readonly S[]) {
    // A stable sort: spans that begin together keep their order. Most come in order already.
    const isSorted = spans.every((span, at) => at === 0 || (spans[at - 1]?.start ?? 0) <= span.start);
    this.#spans = isSorted ? spans : [...spans].sort((a, b) => a.start - b.start);
    let furthest = -Infinity;
    this.#reach = this.#spans.map((span) => (furthest = Math.max(furthest, span.end)));
  }

  /** The spans that share a character with a stretch of text, or touch it, in the order of their starts. */
  near(stretch: Span): readonly S[] {
    const from = lowest(this.#reach.length, (index) => (this.#reach[index] ?? 0) >= stretch.start);
    const to = lowest(this.#spans.length, (index) => (this.#spans[index]?.start ?? 0) > stretch.end);
    return from >= to ? [] : this.#spans.slice(from, to).filter((span) => span.end >= stretch.start);
  }
}

/** The lowest index for which a condition holds that, once it holds, holds for all that follow; `length` where none. */
function lowest(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
