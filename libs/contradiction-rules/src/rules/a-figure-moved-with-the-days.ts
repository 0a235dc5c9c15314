import { dimensionless } from './findings.js';
import { figuresOf } from './counts.js';
import { FLUCTUATING } from '../action-kinds.js';
import { asOf } from '../event/moments.js';
import type { Rule } from '../relation.js';

/** Prices and numbers of missing rise and fall: figures of different days do not conflict. */
export const aFigureMovedWithTheDays: Rule = {
  name: 'A figure moved with the days',
  find(pair) {
    const figures = figuresOf(pair);
    if (figures === null || !FLUCTUATING.has(pair.earlier.action)) return null;
    if (asOf(pair.earlier, pair.later).day === asOf(pair.later, pair.earlier).day) return null;
    return dimensionless('updates', 0.7, { code: 'newer-state' });
  },
};
