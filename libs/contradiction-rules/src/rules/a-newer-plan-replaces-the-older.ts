import { dimensionless } from './findings.js';
import { PLANS_OF_ONE_MOMENT } from './plans.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { has } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import type { Rule } from '../relation.js';

const isPlan = ({ modality }: ComparableClaim): boolean =>
  modality === 'planned' || modality === 'conditional' || modality === 'possible';

/** Plans change: what is said later is the newer plan. Only plans of one moment compete. */
export const aNewerPlanReplacesTheOlder: Rule = {
  name: 'A newer plan replaces the older',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !isPlan(earlier) || !isPlan(later)) return null;
    if (saidOn(later) - saidOn(earlier) <= PLANS_OF_ONE_MOMENT || isDecided(earlier, later)) return null;
    if (has(earlier, 'unconditional') || has(later, 'unconditional')) return null;
    return dimensionless('updates', 0.6, { code: 'newer-state' });
  },
};

/** A plan whose stated day is not after the day it was told: the day is that of the decision, which does not move. */
export const isDecided = (a: ComparableClaim, b: ComparableClaim): boolean =>
  [a, b].every(
    (claim) => claim.time.role === 'at' && claim.time.edtf !== null && claim.time.edtf <= dayText(claim),
  );

const dayText = (claim: ComparableClaim): string => claim.utteredOn ?? claim.publishedAt.slice(0, 10);
