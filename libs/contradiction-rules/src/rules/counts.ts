import { unitFamily, type Quantity } from '@isnad/claim-model';
import { PLANS_OF_ONE_MOMENT } from './plans.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { ageOrder, saidOn } from '../event/moments.js';
import { areComparable } from '../intervals/quantities.js';
import type { Pair } from '../relation.js';

export interface Figures {
  /** The older figure by the moment each speaks for; in the pair's order where nothing tells. */
  readonly older: Quantity;
  readonly newer: Quantity;
  /** Whether anything tells which is the older one. */
  readonly isOrdered: boolean;
}

/** The two figures of a pair of counts of one kind, in the order of the moments they speak for; else null. */
export function figuresOf({ earlier, later }: Pair): Figures | null {
  const [x, y] = [earlier.quantity, later.quantity];
  if (x === null || y === null || earlier.action !== later.action || !areComparable(x, y)) return null;
  if (earlier.polarity !== 'affirmed' || later.polarity !== 'affirmed') return null;
  if (!areOfOneFoot(earlier, later) || areLengths(earlier, later)) return null;
  const order = ageOrder(earlier, later);
  if (order === null) return null;
  return order <= 0
    ? { older: x, newer: y, isOrdered: order !== 0 }
    : { older: y, newer: x, isOrdered: true };
}

/** Both say that it is so; or both are plans of one moment. A plan against an outcome is no pair of counts. */
function areOfOneFoot(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.modality === 'actual' && b.modality === 'actual') return true;
  const days = Math.abs(saidOn(a) - saidOn(b));
  return a.modality === 'planned' && b.modality === 'planned' && days <= PLANS_OF_ONE_MOMENT;
}

/** Two stretches of time are compared as such. */
const areLengths = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.time.role === 'duration' &&
  b.time.role === 'duration' &&
  unitFamily(a.quantity?.unit ?? '').family === 'time';
