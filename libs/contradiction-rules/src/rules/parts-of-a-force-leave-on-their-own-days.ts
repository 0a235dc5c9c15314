import { dimensionless } from './findings.js';
import { ABOUT_FORCES } from '../action-kinds.js';
import { nationsOf } from '../event/scope.js';
import type { Rule } from '../relation.js';

/** Contingents of different nations come and go at their own times. */
export const partsOfAForceLeaveOnTheirOwnDays: Rule = {
  name: 'Parts of a force leave on their own days',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !ABOUT_FORCES.has(earlier.action)) return null;
    const [x, y] = [nationsOf(earlier), nationsOf(later)];
    if (x.length === 0 || y.length === 0 || x.some((nation) => y.includes(nation))) return null;
    return dimensionless('differs-in-scope', 0.8, { code: 'other-group', earlier: x, later: y });
  },
};
