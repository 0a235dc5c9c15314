import { unitFamily, type Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { OPPOSITES } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { isOneInstalment } from '../event/instalments.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf, nationsOf } from '../event/scope.js';
import { daysOf, edtfOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** What lasts, and comes to one end. Clashes flare up again, and a fire is over while it is looked into. */
const LASTING: ReadonlySet<Action> = new Set<Action>([
  'strike',
  'withdraw-forces',
  'deploy-forces',
  'released',
]);

/** On one day one side says that it is over, the other that it is under way: whether it is, is in dispute. */
export const overForOneAndUnderWayForTheOther: Rule = {
  name: 'Over for one, under way for the other',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !LASTING.has(earlier.action) || sameClaimant(earlier, later))
      return null;
    if (!isOneInstalment(earlier, later)) return null;
    const [over, underWay] = earlier.phase === 'completed' ? [earlier, later] : [later, earlier];
    if (over.phase !== 'completed' || underWay.phase !== 'ongoing') return null;
    if ([over, underWay].some((claim) => claim.polarity === 'negated' || claim.modality !== 'actual'))
      return null;
    // What is cut stays cut: of such an act, being done and lasting are no opposites. A share of it is no whole.
    if (
      (OPPOSITES[over.action] !== undefined && !isWhole(over)) ||
      (over.quantity !== null && !isWhole(over)) ||
      isMinor(underWay)
    )
      return null;
    if (over.time.role === 'duration' || underWay.time.role === 'duration') return null;
    const places = comparePlaces(over, underWay);
    if (places === 'within' || nationsOf(over).join() !== nationsOf(underWay).join()) return null;
    const day = stateOn(underWay);
    // Over by the day on which it is under way; what ends later that day was under way before.
    if (stateOn(over) > day || saidOn(over) !== saidOn(underWay)) return null;
    return contradiction(
      'polarity',
      0.65,
      { code: 'phases-apart', earlier: earlier.phase ?? 'ongoing', later: later.phase ?? 'ongoing' },
      { code: 'one-moment', day: edtfOf(day) },
      { code: 'same-group', groups: groupsOf(over) },
    );
  },
};

const stateOn = (claim: ComparableClaim): number => daysOf(claim.time.edtf)?.to ?? saidOn(claim);

/** "Completed with 869 freed": the figure is that of the whole. */
const isWhole = (claim: ComparableClaim): boolean => claim.scope.instalments?.includes('whole') === true;

/** Half of it: "more than 90 percent stand still" is the strike, "ten percent" is what is left of it. Percent. */
const HALF = 50;

const isMinor = ({ quantity }: ComparableClaim): boolean =>
  quantity !== null && !(unitFamily(quantity.unit).family === 'percent' && (quantity.min ?? 0) >= HALF);
