import { OUTLET, type Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { isDecided } from './a-newer-plan-replaces-the-older.js';
import { PLANS_OF_ONE_MOMENT } from './plans.js';
import { ABOUT_FORCES, OF_STEPS, ONCE, OPPOSITES } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { has, isOfTwoExtents, isPartial } from '../event/marks.js';
import { comparePlaces } from '../event/places.js';
import { personOfAct } from '../event/same-event.js';
import { isOneInstalment } from '../event/instalments.js';
import { groupsOf, nationsOf } from '../event/scope.js';
import { areDisjoint, daysOf, isBefore, minuteOf, type DayInterval } from '../intervals/days.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** Times further apart than this are of two happenings. Days. */
const ONE_STORY = 21;
/** What was opened may be shut and opened again: states change faster than stories. Days. */
const ONE_STATE = 7;

/** A disaster goes on through its phases, and mourning is declared on one day and kept on others. */
const IN_PHASES: ReadonlySet<Action> = new Set<Action>(['disaster', 'mourning']);

/** The same completed, begun or announced step, at times that have no day in common. */
export const twoTimesForOneHappening: Rule = {
  name: 'Two times for one happening',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !happensOnce(earlier, later)) return null;
    if (IN_PHASES.has(earlier.action)) return null;
    if (areOwnStrikes(earlier, later) || areOfOtherOffices(earlier, later)) return null;
    if (isOfTheFuture(earlier) || isOfTheFuture(later) || has(earlier, 'past') !== has(later, 'past'))
      return null;
    if (earlier.polarity !== 'affirmed' || later.polarity !== 'affirmed') return null;
    if (earlier.modality !== later.modality || earlier.modality === 'conditional') return null;
    if (!sameStep(earlier, later) || isPartial(earlier) !== isPartial(later)) return null;
    if (isOfTwoExtents(earlier) !== isOfTwoExtents(later)) return null;
    const isWithin = comparePlaces(earlier, later) === 'within';
    if (isWithin && !isOfOnePerson(earlier, later) && !isOfOneThing(earlier, later)) return null;
    const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (
      x === null ||
      y === null ||
      !(areDisjoint(x, y) || areClocksApart(earlier, later)) ||
      distance(x, y) > (OPPOSITES[earlier.action] === undefined ? ONE_STORY : ONE_STATE)
    )
      return null;
    if (areOtherParts(earlier, later) || !isOneInstalment(earlier, later)) return null;
    if (partEndsBeforeTheWhole(earlier, later, x, y) || fewLeaveBeforeTheRest(earlier, later, x, y))
      return null;
    if (isMovedPlan(earlier, later)) return null;
    return contradiction(
      'time',
      0.75,
      { code: 'times-apart', earlier: earlier.time.edtf ?? '', later: later.time.edtf ?? '' },
      { code: 'happens-once' },
      nationsOf(earlier).length === nationsOf(later).length
        ? { code: 'same-group', groups: groupsOf(earlier) }
        : { code: 'whole-ends-with-its-last-part' },
    );
  },
};

/** Of its nature; because it befell one named person; or because both speak of the next of a series. */
const happensOnce = (a: ComparableClaim, b: ComparableClaim): boolean =>
  (ONCE.has(a.action) && a.action !== 'vote-result') ||
  isOfOnePerson(a, b) ||
  (a.modality === 'planned' && has(a, 'next') && has(b, 'next'));

const isOfOnePerson = (a: ComparableClaim, b: ComparableClaim): boolean =>
  personOfAct(a).some((one) => personOfAct(b).includes(one));

const OF_OFFICES: ReadonlySet<Action> = new Set<Action>(['appoint', 'dismiss', 'resign']);

/** One names an office, and the other another or none, and no person is named by both: many come and go in one week. */
const areOfOtherOffices = (a: ComparableClaim, b: ComparableClaim): boolean =>
  OF_OFFICES.has(a.action) && a.value !== b.value && !isOfOnePerson(a, b);

/** Two bodies that call their people out on two days call two strikes. */
const areOwnStrikes = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.action === 'strike' && a.claimantKey !== OUTLET && b.claimantKey !== OUTLET && !sameClaimant(a, b);

/** What has happened before its report: a later time is misread, of the wrong day or year. */
function isOfTheFuture(claim: ComparableClaim): boolean {
  if (claim.modality !== 'actual' || claim.phase === 'announced') return false;
  const stated = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(claim.time.edtf ?? '')
    ? Date.parse(claim.time.edtf ?? '')
    : NaN;
  return stated > Date.parse(claim.publishedAt);
}

/** An airport of the country, told without its town. Of quakes and crashes there are more. */
const isOfOneThing = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.action !== 'disaster' && (a.scope.things ?? []).some((thing) => b.scope.things?.includes(thing));

/** The same role; "at" is the role of a step that its phase already names. */
function sameStep(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a.time.role, b.time.role];
  if (x === null || y === null || x === 'duration' || y === 'duration') return false;
  if (x === 'deadline' || y === 'deadline') return false;
  const isOnePhase = a.phase === b.phase || a.phase === null || b.phase === null;
  // A truce is agreed on, announced and begins on days of their own.
  if (OF_STEPS.has(a.action) && (a.phase !== b.phase || x !== y)) return false;
  return isOnePhase && (x === y || x === 'at' || y === 'at');
}

/** Clocks that differ by less agree: one is of the first shot, the other of the report. Minutes. */
const ONE_HOUR_OF_DAY = 15;

/** Two clock times of one step, each with its offset: hours of two zones are compared as moments. */
function areClocksApart(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [minuteOf(a.time.edtf), minuteOf(b.time.edtf)];
  return x !== null && y !== null && a.time.role === b.time.role && Math.abs(x - y) >= ONE_HOUR_OF_DAY;
}

const distance = (x: DayInterval, y: DayInterval): number => {
  const [first, second] = isBefore(x, y) ? [x, y] : [y, x];
  return (second.from ?? Infinity) - (first.to ?? -Infinity);
};

/** Fifteen aircraft and the last four of them are two flights, not one. */
const areOtherParts = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.quantity !== null && b.quantity !== null && !sameFigure(a.quantity, b.quantity);

/** A part may end before the whole and begin after it; the other way round it could not be a part. */
function partEndsBeforeTheWhole(
  a: ComparableClaim,
  b: ComparableClaim,
  x: DayInterval,
  y: DayInterval,
): boolean {
  const [parts, others] = [nationsOf(a), nationsOf(b)];
  if ((parts.length === 0) === (others.length === 0)) return false;
  const [part, whole] = parts.length > 0 ? [x, y] : [y, x];
  const isEnd = a.time.role === 'end' || a.phase === 'completed';
  return isEnd ? isBefore(part, whole) : isBefore(whole, part);
}

/** "Fifteen aircraft took off", and four days later the last of the force left: the few that are counted were a part of it. */
function fewLeaveBeforeTheRest(
  a: ComparableClaim,
  b: ComparableClaim,
  x: DayInterval,
  y: DayInterval,
): boolean {
  if (!ABOUT_FORCES.has(a.action) || (a.quantity === null) === (b.quantity === null)) return false;
  return a.quantity === null ? isBefore(y, x) : isBefore(x, y);
}

/** A plan that was moved is an update: only plans of one moment compete, and decisions of one day. */
function isMovedPlan(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.modality === 'actual' || isDecided(a, b)) return false;
  return Math.abs(saidOn(a) - saidOn(b)) > PLANS_OF_ONE_MOMENT;
}
