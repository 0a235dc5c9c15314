import type { ComparableClaim, Rule } from '../comparable-claim.js';
import { areDisjoint, daysOf, hoursOf } from '../intervals/days.js';
import { saidOn, sameClaimant, sameScope } from '../same-event.js';

/** Happenings that occur once per story, so that two dates for one cannot both hold. Attacks, talks, protests recur. */
const ONCE = new Set([
  'withdraw-forces',
  'deploy-forces',
  'seize',
  'retake',
  'emergency',
  'emergency-lifted',
  'mourning',
  'sign-agreement',
  'resign',
  'appoint',
  'dismiss',
  'rename',
  'ceasefire',
  'reopen',
  'close',
  'disaster',
]);

const exact = (claim: ComparableClaim): boolean => {
  const days = daysOf(claim.time.edtf);
  return days !== null && (days.from ?? days.to) !== null;
};

/** The same completed, begun or announced step, at times that have no day in common. */
export const twoTimesForOneHappening: Rule = {
  name: 'Two times for one happening',
  find(a, b) {
    if (
      a.action !== b.action ||
      !ONCE.has(a.action) ||
      a.polarity !== 'affirmed' ||
      b.polarity !== 'affirmed'
    )
      return null;
    if (
      a.modality !== b.modality ||
      a.modality === 'conditional' ||
      a.time.role === null ||
      a.time.role !== b.time.role
    )
      return null;
    if (a.time.role === 'duration' || a.time.role === 'deadline' || !exact(a) || !exact(b) || !sameFoot(a, b))
      return null;
    const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
    if (x === null || y === null || !areDisjoint(x, y)) return null;
    // A plan that was moved is an update: only plans of one day compete.
    if (
      a.modality === 'planned' &&
      a.phase === 'announced' &&
      a.time.role !== 'at' &&
      saidOn(a) !== saidOn(b)
    )
      return null;
    return {
      dimension: 'time',
      confidence: 0.75,
      reason: `one gives ${a.time.edtf ?? ''}, the other ${b.time.edtf ?? ''} for the same step, and it happens only once`,
    };
  },
};

/** Parts of a whole that name different nations leave at their own times; a whole includes its parts. */
function sameFoot(a: ComparableClaim, b: ComparableClaim): boolean {
  const nations = (claim: ComparableClaim): readonly string[] =>
    claim.scope.groups.filter((group) => group.startsWith('nationality:'));
  const [x, y] = [nations(a), nations(b)];
  return x.length === 0 || y.length === 0 || x.some((nation) => y.includes(nation));
}

/** The same stretch of time, said to be of two lengths that cannot meet; "within" against "at least" among them. */
export const twoLengthsForOneStretch: Rule = {
  name: 'Two lengths for one stretch of time',
  find(a, b) {
    if (a.action !== b.action || a.time.role !== 'duration' || b.time.role !== 'duration' || !sameScope(a, b))
      return null;
    if (a.polarity !== b.polarity || a.modality !== b.modality) return null;
    const [x, y] = [lengths(a), lengths(b)];
    if (x === null || y === null) return null;
    const opposite =
      (x.max === y.min && x.min === null && y.max === null) ||
      (y.max === x.min && y.min === null && x.max === null);
    if (opposite && sameClaimant(a, b) && saidOn(a) === saidOn(b)) {
      return {
        dimension: 'time',
        confidence: 0.9,
        reason: 'it is one utterance rendered in two ways: one makes the figure a ceiling, the other a floor',
      };
    }
    const apart = (x.max ?? Infinity) < (y.min ?? -Infinity) || (y.max ?? Infinity) < (x.min ?? -Infinity);
    if (!apart || a.modality !== 'actual') return null;
    return {
      dimension: 'time',
      confidence: 0.8,
      reason: `one gives ${a.time.edtf ?? ''}, the other ${b.time.edtf ?? ''} for the same stretch`,
    };
  },
};

function lengths(
  claim: ComparableClaim,
): { readonly min: number | null; readonly max: number | null } | null {
  const hours = hoursOf(claim.time.edtf);
  if (hours === null) return null;
  const { quantity } = claim;
  if (quantity === null) return { min: hours, max: hours };
  return { min: quantity.min === null ? null : hours, max: quantity.max === null ? null : hours };
}
