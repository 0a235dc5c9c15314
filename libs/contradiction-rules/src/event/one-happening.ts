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
  const [x, y] = [a.scope.traces, b.scope.traces];
  if (x === undefined || y === undefined) return true;
  const shared = x.filter((stem) => y.includes(stem)).length;
  const share = shared / Math.max(1, Math.min(x.length, y.length));
  return shared >= FEWEST_SHARED && share >= LEAST_SHARE;
}
