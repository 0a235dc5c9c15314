import { dimensionless } from './findings.js';
import { areOfOneStep } from './plans.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** What was announced did not come about, or not at its time. An outcome against its plan is news, not a conflict of reports. */
export const theOutcomeFailsThePlan: Rule = {
  name: 'The outcome fails the plan',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.modality !== 'planned' || later.modality !== 'actual')
      return null;
    if (earlier.polarity !== 'affirmed') return null;
    if (!areOfOneStep(earlier, later)) return null;
    const [plan, outcome] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    const isLate = plan !== null && outcome !== null && areDisjoint(plan, outcome);
    if (later.polarity !== 'negated' && later.phase !== 'cancelled' && !isLate) return null;
    return dimensionless('misses', 0.7, { code: 'plan-missed' });
  },
};
