import { dimensionless } from './findings.js';
import { scopeDifference } from '../event/scope.js';
import { areComparable } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** Figures of one kind over other people, another place, another thing, or a part of the whole. */
export const theFiguresMeasureDifferentThings: Rule = {
  name: 'The figures measure different things',
  find({ earlier, later }) {
    const [x, y] = [earlier.quantity, later.quantity];
    if (x === null || y === null || earlier.action !== later.action || earlier.time.role === 'duration')
      return null;
    if (!areComparable(x, y)) return null;
    const difference = scopeDifference(earlier, later);
    return difference === null ? null : dimensionless('differs-in-scope', 0.7, difference);
  },
};
