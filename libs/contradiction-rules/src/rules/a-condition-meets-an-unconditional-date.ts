import { contradiction } from './findings.js';
import { PLANS_OF_ONE_MOMENT } from './plans.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant, sameKey } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { groupsOf } from '../event/scope.js';
import { saidOn } from '../event/moments.js';
import { daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Who rules conditions out answers those that were named in these days. */
const ANSWERED = 14;

/** One side says when it will happen, the other makes it hang on a condition. */
export const aConditionMeetsAnUnconditionalDate: Rule = {
  name: 'A condition meets an unconditional date',
  find({ earlier, later }) {
    const [conditional, dated] = earlier.modality === 'conditional' ? [earlier, later] : [later, earlier];
    if (conditional.modality !== 'conditional' || !isSettled(dated) || sameClaimant(earlier, later))
      return null;
    if (conditional.action !== dated.action) return null;
    const rulesOut = has(dated, 'unconditional');
    // "Will not leave unless …" against "will not leave, come what may".
    if (conditional.polarity !== dated.polarity && !rulesOut) return null;
    const isDated = dated.time.role !== 'duration' && daysOf(dated.time.edtf) !== null;
    // Of talks there are many: the same are those of one party, or the next ones for both.
    if (dated.action === 'hold-talks' && !haveAParty(conditional, dated) && !areNext(conditional, dated))
      return null;
    const days = saidOn(later) - saidOn(earlier);
    // Of a renewal many are spoken of, one after the other.
    if (isOfMore(conditional) && days > PLANS_OF_ONE_MOMENT) return null;
    if (!rulesOut && (!isDated || conditional.time.edtf !== null || isDayOfDecision(dated))) return null;
    if (dated.time.role === 'deadline' && !rulesOut) return null;
    if (days > (rulesOut ? ANSWERED : PLANS_OF_ONE_MOMENT)) return null;
    if (isOfMore(conditional) !== isOfMore(dated)) return null;
    return contradiction(
      'condition',
      0.85,
      {
        code: 'date-and-condition',
        date: dated.time.edtf ?? '',
        condition: conditional.condition?.text ?? null,
      },
      rulesOut ? { code: 'rules-conditions-out' } : { code: 'plans-of-one-moment', days },
      { code: 'same-group', groups: groupsOf(dated) },
    );
  },
};

/** Planned; or it has begun, for the one, what for the other cannot begin before the condition is met. */
const isSettled = (claim: ComparableClaim): boolean =>
  claim.modality === 'planned' || (claim.modality === 'actual' && claim.phase === 'begun');

/** Whether it speaks of a renewal: who makes that depend on something says nothing of the first term. */
const isOfMore = (claim: ComparableClaim): boolean => claim.scope.instalments?.includes('renewal') === true;

/** "Agreed on Monday to …": the day is that of the decision, and says nothing of when it will happen. */
const isDayOfDecision = (dated: ComparableClaim): boolean =>
  dated.time.role === 'at' && (daysOf(dated.time.edtf)?.to ?? Infinity) <= saidOn(dated);

const areNext = (a: ComparableClaim, b: ComparableClaim): boolean => has(a, 'next') && has(b, 'next');

const haveAParty = (a: ComparableClaim, b: ComparableClaim): boolean =>
  (a.scope.parties ?? []).some(
    (one) => !one.startsWith('country:') && (b.scope.parties ?? []).some((other) => sameKey(one, other)),
  );
