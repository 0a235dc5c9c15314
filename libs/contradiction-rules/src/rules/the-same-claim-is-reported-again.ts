import { dimensionless } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** The same claimant, the same slots: another appearance of one claim, not a second claim. */
export const theSameClaimIsReportedAgain: Rule = {
  name: 'The same claim is reported again',
  find({ earlier, later }) {
    if (!sameClaimant(earlier, later) || earlier.action !== later.action) return null;
    if (earlier.polarity !== later.polarity || earlier.modality !== later.modality) return null;
    if (earlier.utteredOn !== later.utteredOn || !sameSlots(earlier, later)) return null;
    return dimensionless('repeats', 0.8, { code: 'said-again' });
  },
};

function sameSlots(a: ComparableClaim, b: ComparableClaim): boolean {
  const figures = a.quantity === b.quantity || sameFigure(a.quantity, b.quantity);
  return (
    figures &&
    a.time.role === b.time.role &&
    a.time.edtf === b.time.edtf &&
    a.value === b.value &&
    a.scope.groups.join() === b.scope.groups.join()
  );
}
