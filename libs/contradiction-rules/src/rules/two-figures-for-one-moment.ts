import { inBaseUnit, OUTLET } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { figuresOf, type Figures } from './counts.js';
import { FLUCTUATING, GROWING } from '../action-kinds.js';
import { asOf } from '../event/moments.js';
import { sameClaimant } from '../event/claimants.js';
import { isOwnCorrection } from '../event/corrections.js';
import { has } from '../event/marks.js';
import { isOneCount } from '../event/one-count.js';
import { groupsOf } from '../event/scope.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { edtfOf, oneDay } from '../intervals/days.js';
import { cannotBothHold } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** One count as of one moment, and two figures. */
export const twoFiguresForOneMoment: Rule = {
  name: 'Two figures for one moment',
  find(pair) {
    const figures = figuresOf(pair);
    const { earlier, later } = pair;
    if (figures === null || !(GROWING.has(earlier.action) || FLUCTUATING.has(earlier.action))) return null;
    if (isOwnCorrection(earlier, later)) return null;
    if (has(earlier, 'past') || has(later, 'past') || !cannotBothHold(figures.older, figures.newer))
      return null;
    if (isOtherCount(figures) || !isOneCount(earlier, later)) return null;
    const [x, y] = [asOf(earlier, later), asOf(later, earlier)];
    if (x.day !== y.day) return null;
    // A growing count that could have grown between the two reports has done so, in the count of one body at least.
    if (GROWING.has(earlier.action) && (figures.isOrdered || sameClaimant(earlier, later))) return null;
    if (GROWING.has(earlier.action) && isToldAlong(earlier, later)) return null;
    // Nobody named stands for a count that an outlet tells: what it leaves out may be who was counted.
    if (GROWING.has(earlier.action) && ![earlier, later].every(isSourced)) return null;
    return contradiction(
      'quantity',
      0.75,
      { code: 'figures-apart', earlier: figures.older, later: figures.newer },
      { code: 'one-moment', day: edtfOf(x.day) },
      { code: 'same-group', groups: groupsOf(earlier) },
    );
  },
};

const isSourced = ({ claimantKey }: ComparableClaim): boolean => claimantKey !== OUTLET;

/**
 * Within one report a figure stands beside those of its parts: a rival of it is of the same stated day, or a "but" sets it
 * against the other's.
 */
function isToldAlong(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.articleId !== b.articleId) return false;
  const day = oneDay(a.time.edtf);
  if (day !== null && day === oneDay(b.time.edtf)) return false;
  const second = a.evidence.start < b.evidence.start ? b : a;
  return !has(second, 'contrast') || a.claimantKey === OUTLET || b.claimantKey === OUTLET;
}

/** Two counts of one thing at one moment are of one order; a third of the other counts something else. */
const LEAST_SHARE = 1 / 3;

function isOtherCount({ older, newer }: Figures): boolean {
  const [x, y] = [older, newer].map(inBaseUnit).map(({ min, max }) => Math.abs(min ?? max ?? 0)) as [
    number,
    number,
  ];
  return Math.min(x, y) < Math.max(x, y) * LEAST_SHARE;
}
