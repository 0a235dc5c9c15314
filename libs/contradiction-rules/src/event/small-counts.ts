import { GROWING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';

/** A country sees this many dead, injured or arrested in several events of a day. */
const SMALL = 10;

/**
 * Whether two claims of two reports are small counts of one country without town, day or common words: two killed here
 * and three killed there are as a rule two events.
 */
export function areSmallCountsOfACountry(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.storyId !== undefined && a.storyId === b.storyId) return false;
  if (a.articleId === b.articleId || !GROWING.has(a.action) || !GROWING.has(b.action)) return false;
  const compared = a.language === b.language && a.scope.traces !== undefined && b.scope.traces !== undefined;
  return !compared && [a, b].every(isSmallAndUnplaced);
}

const isSmallAndUnplaced = ({ quantity, scope, time }: ComparableClaim): boolean =>
  quantity !== null &&
  (quantity.max ?? quantity.min ?? 0) < SMALL &&
  time.edtf === null &&
  scope.asOf === null &&
  scope.places.every((place) => place.startsWith('country:'));
