import type { Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { PLANS_OF_ONE_MOMENT } from './plans.js';
import { GROWING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { groupsOf } from '../event/scope.js';
import { hoursOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Acts of speech last no stretch of time that two reports would measure. */
const SPEECH: ReadonlySet<Action> = new Set<Action>([
  'request',
  'call-for',
  'condemn',
  'accuse',
  'threaten',
  'deny',
]);

interface Length {
  readonly min: number | null;
  readonly max: number | null;
}

/** The same stretch of time, said to be of two lengths that cannot meet; "within" against "at least" among them. */
export const twoLengthsForOneStretch: Rule = {
  name: 'Two lengths for one stretch of time',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.time.role !== 'duration' || later.time.role !== 'duration')
      return null;
    if (earlier.quantity?.unit === 'years' || later.quantity?.unit === 'years') return null;
    if (earlier.polarity !== later.polarity || earlier.modality !== later.modality) return null;
    // Beside a count of people a length is an age, or a sentence.
    if (GROWING.has(earlier.action) || SPEECH.has(earlier.action)) return null;
    if (groupsOf(earlier).join() !== groupsOf(later).join()) return null;
    const [x, y] = [lengthOf(earlier), lengthOf(later)];
    if (x === null || y === null) return null;
    const days = saidOn(later) - saidOn(earlier);
    const group = { code: 'same-group', groups: groupsOf(earlier) } as const;
    if (areOpposite(x, y) && sameClaimant(earlier, later) && days === 0) {
      const ground = { code: 'floor-and-ceiling', length: earlier.time.edtf ?? '' } as const;
      return contradiction('time', 0.9, ground, { code: 'one-utterance' }, group);
    }
    if (
      isOfAnotherOrder(x, y) ||
      !areApart(x, y) ||
      (earlier.modality !== 'actual' && days > PLANS_OF_ONE_MOMENT)
    )
      return null;
    return contradiction(
      'time',
      0.8,
      { code: 'lengths-apart', earlier: earlier.time.edtf ?? '', later: later.time.edtf ?? '' },
      earlier.modality === 'actual' ? { code: 'happens-once' } : { code: 'plans-of-one-moment', days },
      group,
    );
  },
};

/** Hours; open where the figure is a floor or a ceiling. */
function lengthOf(claim: ComparableClaim): Length | null {
  const hours = hoursOf(claim.time.edtf);
  if (hours === null) return null;
  const { quantity } = claim;
  if (quantity === null) return { min: hours, max: hours };
  if (quantity.min !== null && quantity.max !== null && quantity.min < quantity.max)
    return { min: (hours * quantity.min) / quantity.max, max: hours };
  return { min: quantity.min === null ? null : hours, max: quantity.max === null ? null : hours };
}

const areOpposite = (x: Length, y: Length): boolean =>
  (x.max !== null && x.max === y.min && x.min === null && y.max === null) ||
  (y.max !== null && y.max === x.min && y.min === null && x.max === null);

/** Three days and two years are lengths of two things. */
const ONE_ORDER = 6;

function isOfAnotherOrder(x: Length, y: Length): boolean {
  const [one, other] = [x, y].map(({ min, max }) => max ?? min ?? 0) as [number, number];
  return Math.max(one, other) > Math.min(one, other) * ONE_ORDER;
}

/** A month is of 28 to 31 days: thirty days and one month are one length. */
const ABOUT = 1.05;

const areApart = (x: Length, y: Length): boolean =>
  (x.max ?? Infinity) * ABOUT < (y.min ?? -Infinity) || (y.max ?? Infinity) * ABOUT < (x.min ?? -Infinity);
