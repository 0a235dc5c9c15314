import { OUTLET, type Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { FLUCTUATING, GROWING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant, sameKey } from '../event/claimants.js';
import { areJuxtaposed } from '../event/story.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** What is no happening: a figure has as many days as it is taken. */
const TIMELESS: ReadonlySet<Action> = new Set<Action>([
  'statement',
  'rank',
  'vote-result',
  'force-size',
  'hold-office',
  'deny',
]);
/** Times further apart than this are of two happenings. Days. */
const ONE_STORY = 14;

/** What recurs is one and the same where a report sets two sources' times for it side by side. */
export const twoTimesToldSideBySide: Rule = {
  name: 'Two times told side by side',
  find({ earlier, later }) {
    if (earlier.action !== later.action || isFigure(earlier.action)) return null;
    if (earlier.phase !== later.phase || earlier.modality !== later.modality) return null;
    if (earlier.polarity !== 'affirmed' || later.polarity !== 'affirmed') return null;
    if (earlier.time.role !== 'at' || later.time.role !== 'at') return null;
    if (!areJuxtaposed(earlier, later) || !areTwoSources(earlier, later)) return null;
    if (countOthers(earlier, later) || nameOthers(earlier, later)) return null;
    const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (x === null || y === null || !areDisjoint(x, y)) return null;
    if (Math.abs((x.from ?? Infinity) - (y.from ?? -Infinity)) > ONE_STORY) return null;
    return contradiction(
      'time',
      0.65,
      { code: 'times-apart', earlier: earlier.time.edtf ?? '', later: later.time.edtf ?? '' },
      { code: 'side-by-side' },
      { code: 'side-by-side' },
    );
  },
};

const isFigure = (action: Action): boolean =>
  GROWING.has(action) || FLUCTUATING.has(action) || TIMELESS.has(action);

/** Two that are named: what the outlet tells of itself stands beside a source's words, and not against them. */
const areTwoSources = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.claimantKey !== OUTLET && b.claimantKey !== OUTLET && !sameClaimant(a, b);

const countOthers = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.quantity !== null && b.quantity !== null && !sameFigure(a.quantity, b.quantity);

/** Persons and bodies on both sides, and none in common. */
function nameOthers(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a, b].map((claim) =>
    (claim.scope.parties ?? []).filter((party) => !party.startsWith('country:')),
  ) as [string[], string[]];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => sameKey(one, other)));
}
