import { dimensionless } from './findings.js';
import { cannotBothHold, boundsOf } from '../intervals/quantities.js';
import { daysOf, isNarrower } from '../intervals/days.js';
import type { ComparableClaim } from '../comparable-claim.js';
import type { Rule } from '../relation.js';

/** The later claim says more exactly what the earlier one allows. */
export const oneIsMorePrecise: Rule = {
  name: 'One is more precise',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.polarity !== later.polarity) return null;
    if (earlier.modality !== later.modality) return null;
    if (!isNarrowerTime(earlier, later) && !isNarrowerFigure(earlier, later)) return null;
    return dimensionless('refines', 0.5, { code: 'more-precise' });
  },
};

function isNarrowerTime(earlier: ComparableClaim, later: ComparableClaim): boolean {
  const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
  return x !== null && y !== null && isNarrower(y, x);
}

function isNarrowerFigure(earlier: ComparableClaim, later: ComparableClaim): boolean {
  const [x, y] = [earlier.quantity, later.quantity];
  if (x === null || y === null || x.unit !== y.unit || cannotBothHold(x, y)) return false;
  const [wide, narrow] = [boundsOf(x), boundsOf(y)];
  return narrow.max - narrow.min < wide.max - wide.min;
}
