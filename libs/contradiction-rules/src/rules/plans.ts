import type { TimeRole } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';

/** Plans said within so many days are plans of one moment; what is said later than that is the newer plan. */
export const PLANS_OF_ONE_MOMENT = 1;

/** The step that a time is of: a deadline is for the end, "at" for whatever step is told. */
const STEPS: Readonly<Record<TimeRole, 'start' | 'end' | 'length' | null>> = {
  start: 'start',
  end: 'end',
  deadline: 'end',
  duration: 'length',
  at: null,
};

/** Whether a plan and an outcome may be of one step: what began on its day says nothing of the planned end. */
export function areOfOneStep(plan: ComparableClaim, outcome: ComparableClaim): boolean {
  const [x, y] = [plan.time.role, outcome.time.role].map((role) => (role === null ? null : STEPS[role]));
  return x === null || y === null || x === y;
}
