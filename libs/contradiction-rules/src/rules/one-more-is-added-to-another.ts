import { dimensionless } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { has } from '../event/marks.js';
import { areComparable } from '../intervals/quantities.js';
import type { Pair, Rule } from '../relation.js';

/** "44 before Sunday and nine more on Monday": what is added to another figure is no rival of the whole. */
export const oneMoreIsAddedToAnother: Rule = {
  name: 'One more is added to another',
  find(pair) {
    const { earlier, later } = pair;
    if (earlier.action !== later.action || earlier.quantity === null || later.quantity === null) return null;
    if (!isAdded(earlier, pair) && !isAdded(later, pair)) return null;
    return dimensionless('differs-in-scope', 0.7, { code: 'part-of-a-whole' });
  },
};

/** "Another 85 were injured", after the dead, adds to no count of the injured: there must be one before it. */
const isAdded = (claim: ComparableClaim, { siblings }: Pair): boolean =>
  has(claim, 'additional') &&
  siblings(claim).some(
    (other) =>
      other.id !== claim.id &&
      other.action === claim.action &&
      other.evidence.start < claim.evidence.start &&
      other.quantity !== null &&
      claim.quantity !== null &&
      areComparable(other.quantity, claim.quantity),
  );
