import { dimensionless } from './findings.js';
import { figuresOf } from './counts.js';
import { GROWING } from '../action-kinds.js';
import { isSmaller } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** A later, larger figure of one count is the newer one. */
export const aCountGrew: Rule = {
  name: 'A count grew',
  find(pair) {
    const figures = figuresOf(pair);
    if (figures === null || !GROWING.has(pair.earlier.action)) return null;
    const { older, newer, isOrdered } = figures;
    if (!isOrdered || !isSmaller(older, newer)) return null;
    return dimensionless('updates', 0.8, { code: 'count-grows', earlier: older, later: newer });
  },
};
