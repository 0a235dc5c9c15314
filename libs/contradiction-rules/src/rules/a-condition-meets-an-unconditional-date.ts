import type { Rule } from '../comparable-claim.js';
import { daysOf } from '../intervals/days.js';
import { saidOn, sameClaimant } from '../same-event.js';

/** Plans are compared as of one moment: what is said later may simply be the newer plan. Days. */
const SAME_MOMENT = 2;

/** One side says when it will happen, the other makes it hang on a condition. */
export const aConditionMeetsAnUnconditionalDate: Rule = {
  name: 'A condition meets an unconditional date',
  find(a, b) {
    const [conditional, dated] = a.modality === 'conditional' ? [a, b] : [b, a];
    if (conditional.modality !== 'conditional' || dated.modality !== 'planned') return null;
    if (conditional.action !== dated.action || conditional.polarity !== dated.polarity) return null;
    const isDated = dated.time.role === 'start' && daysOf(dated.time.edtf)?.from != null;
    if (!isDated || conditional.time.edtf !== null) return null;
    if (sameClaimant(a, b) || Math.abs(saidOn(a) - saidOn(b)) > SAME_MOMENT) return null;
    return {
      dimension: 'condition',
      confidence: 0.85,
      reason: `${dated.claimant} sets the start for ${dated.time.edtf ?? ''} without any condition, while ${conditional.claimant} lets it depend on ${conditional.condition === null ? 'a condition' : `“${conditional.condition.text}”`}. Both were said within ${SAME_MOMENT} days, so neither replaces the other`,
    };
  },
};
