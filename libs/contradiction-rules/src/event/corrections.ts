import { OUTLET } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from './claimants.js';
import { has } from './marks.js';

/**
 * Whether a later figure is the right one by those who gave the earlier: a side that puts its own figure right withdraws it.
 * "A spokesperson" may be of any side, and where nobody is named the report tells who corrects in other words.
 */
export const isOwnCorrection = (earlier: ComparableClaim, later: ComparableClaim): boolean =>
  has(later, 'corrected') &&
  earlier.claimantKey !== OUTLET &&
  (sameClaimant(earlier, later) || later.claimantKey === OUTLET || later.claimantKey.startsWith('office:'));
