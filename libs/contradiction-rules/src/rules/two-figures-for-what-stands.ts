import type { Quantity } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { figuresOf } from './counts.js';
import { STANDING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { isOneCount } from '../event/one-count.js';
import { groupsOf } from '../event/scope.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import { cannotBothHold } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** These happen again and again: only figures for one day are of one happening. */
const RECURRING = new Set(['protest', 'strike', 'attack', 'hold-talks', 'vote-result', 'sign-agreement']);

/** A size, a magnitude, a crowd: it does not change with the reports of it. */
export const twoFiguresForWhatStands: Rule = {
  name: 'Two figures for what stands',
  find(pair) {
    const figures = figuresOf(pair);
    const { earlier, later } = pair;
    if (figures === null || !STANDING.has(earlier.action) || !isOneCount(earlier, later)) return null;
    const isApart = cannotBothHold(figures.older, figures.newer);
    if (!isApart && (sameClaimant(earlier, later) || !outgrows(figures.older, figures.newer))) return null;
    if (RECURRING.has(earlier.action) && !isOneDay(earlier, later)) return null;
    return contradiction(
      'quantity',
      0.7,
      { code: 'figures-apart', earlier: figures.older, later: figures.newer },
      { code: 'figure-stands' },
      { code: 'same-group', groups: groupsOf(earlier) },
    );
  },
};

/** "More than 60,000" is no floor under 100,000: who means that says so. */
const BEYOND = 1.5;
/** "Hundreds of thousands" ends where millions begin: five times its floor of two hundred thousand. */
const BEYOND_VAGUE = 5;

/** An exact figure far above the floor that the other gives. */
function outgrows(one: Quantity, other: Quantity): boolean {
  const [floor, exact] = one.max === null ? [one, other] : [other, one];
  if (floor.max !== null || floor.min === null) return false;
  const beyond = floor.approx === true ? BEYOND_VAGUE : BEYOND;
  return exact.min !== null && exact.min === exact.max && exact.min > floor.min * beyond;
}

/** Plans of one moment are of one happening. Else the days they state meet; who states none speaks of the day on
 * which it was said. */
function isOneDay(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.modality === 'planned') return true;
  const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
  if (x !== null && y !== null) return !areDisjoint(x, y);
  return Math.abs((x?.from ?? saidOn(a)) - (y?.from ?? saidOn(b))) <= 1;
}
