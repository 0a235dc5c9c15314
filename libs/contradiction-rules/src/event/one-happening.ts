import type { ComparableClaim } from '../comparable-claim.js';

/** Uncommon words that two reports of one happening share at the least, and their share of the shorter list. */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.1;
/**
 * Whether the reports of two claims may tell of one happening, as far as their uncommon words show: a veto against
 * claims of the same act in the same place that stand in unrelated reports. Reports in two languages share no words, and
 * reports whose words were not read are not judged.
 */
export function mayTellOfOneHappening(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.articleId === b.articleId || a.language !== b.language) return true;
  if (a.storyId !== undefined && a.storyId === b.storyId) return true;
  const likeness = likenessOf(a, b);
  return likeness === null || (likeness.words >= FEWEST_SHARED && likeness.share >= LEAST_SHARE);
}

/** How alike two reports are. */
export interface Likeness {
  /** Uncommon words that both use. */
  readonly words: number;
  /** The same as a share of the shorter list, 0 … 1. */
  readonly share: number;
}

/** How many uncommon words the reports of two claims share; null where their words were not read, or are of two languages. */
export function likenessOf(a: ComparableClaim, b: ComparableClaim): Likeness | null {
  const [x, y] = [a.scope.traces, b.scope.traces];
  if (a.language !== b.language || x === undefined || y === undefined) return null;
  const other = new Set(y);
  const words = x.filter((stem) => other.has(stem)).length;
  return { words, share: words / Math.max(1, Math.min(x.length, y.length)) };
}
