import { dimensionless } from './findings.js';
import { areOfOneStep } from './plans.js';
import { nationsOf } from '../event/scope.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** What was announced has come about, at a time that the plan allows. */
export const theOutcomeMeetsThePlan: Rule = {
  name: 'The outcome meets the plan',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.modality !== 'planned' || later.modality !== 'actual')
      return null;
    if (earlier.polarity !== 'affirmed' || later.polarity !== 'affirmed' || later.phase === 'cancelled')
      return null;
    const [x, y] = [nationsOf(earlier), nationsOf(later)];
    if (x.length > 0 && y.length > 0 && !x.some((nation) => y.includes(nation))) return null;
    if (!areOfOneStep(earlier, later)) return null;
    const [plan, outcome] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (plan !== null && outcome !== null && areDisjoint(plan, outcome)) return null;
    return dimensionless('fulfils', 0.7, { code: 'plan-kept' });
  },
};
