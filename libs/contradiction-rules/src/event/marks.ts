import type { Mark } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';

/** Whether the words of a claim say so of it (see Mark of claim-model). */
export const has = (claim: ComparableClaim, mark: Mark): boolean =>
  claim.scope.marks?.includes(mark) === true;

/** Whether the one is said of the whole and the other of a part only. */
export const differInExtent = (a: ComparableClaim, b: ComparableClaim): boolean =>
  isPartial(a) !== isPartial(b) && (has(a, 'full') || has(b, 'full'));

export const isPartial = (claim: ComparableClaim): boolean => has(claim, 'partial') && !has(claim, 'full');

/** Both words stand in one claim: what is meant by which cannot be told. */
export const isOfTwoExtents = (claim: ComparableClaim): boolean =>
  has(claim, 'partial') && has(claim, 'full');
