import { OUTLET, type Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { inOneStory } from '../event/story.js';
import { PLANS_OF_ONE_MOMENT } from './plans.js';
import { DECIDABLE, OF_A_COUNTRY, OF_STEPS, ONCE, PERSONAL } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant, sameKey } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { publishedMinute, saidOn } from '../event/moments.js';
import { comparePlaces, sharedPlace } from '../event/places.js';
import { namesAnEnd } from '../event/stops.js';
import { isOneInstalment } from '../event/instalments.js';
import { personOfAct } from '../event/same-event.js';
import { groupsOf } from '../event/scope.js';
import { daysOf, edtfOf } from '../intervals/days.js';
import { cannotBothHold, sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** What either is so or is not; of casualties a negation mostly speaks of some of them. */
const DECIDED: ReadonlySet<Action> = new Set<Action>([
  ...DECIDABLE,
  'detained',
  'protest',
  'mourning',
  'sanction',
]);
/** What recurs must be denied of the same days. */
const SAME_DAYS = 2;

/** It is said to have happened by a time at which, so the other, it had not. */
export const oneAffirmsWhatTheOtherNegates: Rule = {
  name: 'One affirms what the other negates',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !DECIDED.has(earlier.action)) return null;
    if (earlier.polarity === later.polarity || earlier.modality !== later.modality) return null;
    const [negated, affirmed] = earlier.polarity === 'negated' ? [earlier, later] : [later, earlier];
    if (!isOfOneGroup(negated, affirmed)) return null;
    // "Not yet" answers to the same step only: who has not yet signed has not denied that it was handed in.
    if (has(negated, 'not-yet') && negated.phase !== affirmed.phase) return null;
    if (negated.phase !== null && affirmed.phase !== null && negated.phase !== affirmed.phase) return null;
    if (OF_STEPS.has(negated.action) && negated.phase !== affirmed.phase) return null;
    if (sameClaimant(negated, affirmed) || areToldAlong(negated, affirmed)) return null;
    if (isOfNoOneAct(negated, affirmed)) return null;
    const places = comparePlaces(negated, affirmed);
    // What recurs elsewhere is not what is denied here: its place is told, or every instance is denied.
    if (!ONCE.has(negated.action) && !has(negated, 'categorical') && !haveOnePlace(negated, affirmed))
      return null;
    if (!isNamedAlike(negated, affirmed) || leavesRoom(negated, affirmed)) return null;
    if (isOfAnotherSide(negated, affirmed)) return null;
    // A swap that is not over does not undo its first flight.
    if (!has(negated, 'categorical') && !isOneInstalment(negated, affirmed)) return null;
    // "Never wholly cut off" leaves room for its being cut off in part, or in a town.
    if (places !== 'same' && has(negated, 'full')) return null;
    if (places === 'apart' || (places === 'within' && !coversAll(negated, affirmed))) return null;
    if (!areOfOneTime(negated, affirmed)) return null;
    return contradiction(
      'polarity',
      places === 'same' ? 0.75 : 0.65,
      { code: 'affirmed-and-negated' },
      { code: 'one-moment', day: edtfOf(notYetBy(negated)) },
      { code: 'same-group', groups: groupsOf(affirmed) },
    );
  },
};

/**
 * "Any visit is welcome" tells of no visit; "spent five years without an appointment" of no refusal to appoint; "without
 * breaking up the sit-in" denies its end, and not the sit-in.
 */
const isOfNoOneAct = (negated: ComparableClaim, affirmed: ComparableClaim): boolean =>
  has(affirmed, 'categorical') || negated.time.role === 'duration' || namesAnEnd(negated);

/** One place: a town, where nobody has put the reports into one story; a region has many of what recurs. */
const haveOnePlace = (a: ComparableClaim, b: ComparableClaim): boolean =>
  comparePlaces(a, b) === 'same' &&
  (inOneStory(a, b) || !/^(?:country|region):/.test(sharedPlace(a, b) ?? 'country:'));

/** What a report tells itself beside a source's words, it does not set against them. */
const areToldAlong = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.articleId === b.articleId && (a.claimantKey === OUTLET || b.claimantKey === OUTLET);

/** The same people; or every instance is denied, of everybody, or of people of whom the other does not say that they are others. */
function isOfOneGroup(negated: ComparableClaim, affirmed: ComparableClaim): boolean {
  const [x, y] = [groupsOf(negated), groupsOf(affirmed)];
  if (x.join() === y.join()) return true;
  if (!has(negated, 'categorical')) return false;
  // "No soldier was killed": of a death of which nobody says whose it was, nothing is denied.
  return x.length === 0 || x.every((group) => y.includes(group)) || (y.length === 0 && !isCasualty(negated));
}

const isCasualty = ({ action }: ComparableClaim): boolean => action === 'killed' || action === 'injured';

/** What two sides do each for itself: "not suspended by us" says nothing of the other side's leaving. */
const OF_SIDES: ReadonlySet<Action> = new Set<Action>(['hold-talks', 'ceasefire', 'attack', 'clash']);

/** The body that a claimant belongs to, where one is named. */
const sideOf = ({ claimantKey }: ComparableClaim): string => claimantKey.replace(/^office:[^@]*@/, '');

/** Who negates it for his own side, where the other tells it of another side. */
function isOfAnotherSide(negated: ComparableClaim, affirmed: ComparableClaim): boolean {
  const side = sideOf(negated);
  if (!OF_SIDES.has(negated.action) || !/^(?:body|organisation|ministry):/.test(side)) return false;
  const bodies = (affirmed.scope.parties ?? []).filter((party) => /^(?:body|organisation):/.test(party));
  return bodies.length > 0 && othersIn(negated).length === 0 && !bodies.some((body) => sameKey(body, side));
}

/**
 * Who negates an act with its particulars ("did not free the five journalists", "has not met the envoy") leaves room for it
 * with others: every particular of the negated claim must be one of the affirmed.
 */
function leavesRoom(negated: ComparableClaim, affirmed: ComparableClaim): boolean {
  const [x, y] = [othersIn(negated), othersIn(affirmed)];
  if (x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => sameKey(one, other)))) return true;
  const isOfPersons =
    PERSONAL.has(negated.action) && personOfAct(negated).length > 0 !== personOfAct(affirmed).length > 0;
  if (isOfPersons && !has(negated, 'categorical')) return true;
  const [things, others] = [negated.scope.things ?? [], affirmed.scope.things ?? []];
  if (things.length > 0 && others.length > 0 && !things.some((thing) => others.includes(thing))) return true;
  return (
    negated.quantity !== null &&
    affirmed.quantity !== null &&
    cannotBothHold(negated.quantity, affirmed.quantity)
  );
}

/** Persons and bodies other than who speaks. */
const othersIn = ({ scope, claimantKey }: ComparableClaim): readonly string[] =>
  (scope.parties ?? []).filter((party) => !party.startsWith('country:') && !sameKey(party, claimantKey));

/**
 * Of what recurs, the act that one negates is the act that the other affirms where both are in one town, name one party
 * or thing, or one denies every instance: a country sees many protests in a day.
 */
function isNamedAlike(negated: ComparableClaim, affirmed: ComparableClaim): boolean {
  if (negated.articleId === affirmed.articleId) return true;
  if (inOneStory(negated, affirmed) && isOfTheActAsSuch(negated)) return true;
  if (OF_A_COUNTRY.has(negated.action) && comparePlaces(negated, affirmed) === 'same') return true;
  if (has(negated, 'categorical') || negated.modality === 'planned') return true;
  if (sameFigure(negated.quantity, affirmed.quantity)) return true;
  const local = (claim: ComparableClaim): readonly string[] =>
    claim.scope.places.filter((place) => !place.startsWith('country:'));
  const named = (claim: ComparableClaim): readonly string[] => [
    ...local(claim),
    ...(claim.scope.things ?? []),
    ...(claim.scope.parties ?? []).filter((party) => !party.startsWith('country:')),
  ];
  return named(negated).some((one) => named(affirmed).some((other) => sameKey(one, other)));
}

/** It names nobody, nothing, no figure and no town: what is negated is the act that the story is about. */
const isOfTheActAsSuch = ({ scope, quantity }: ComparableClaim): boolean =>
  quantity === null &&
  (scope.parties ?? []).every((party) => party.startsWith('country:')) &&
  (scope.things ?? []).length === 0 &&
  scope.places.every((place) => place.startsWith('country:'));

/** "At no point, nowhere in the country" denies it of every town; "never wholly" does not. */
const coversAll = (negated: ComparableClaim, affirmed: ComparableClaim): boolean =>
  has(negated, 'categorical') &&
  !has(negated, 'full') &&
  negated.scope.places.length > 0 &&
  negated.scope.places.every((place) => place.startsWith('country:')) &&
  affirmed.scope.places.length > 0;

/** The day up to which it had not happened. */
const notYetBy = (negated: ComparableClaim): number =>
  daysOf(negated.scope.asOf)?.to ?? daysOf(negated.time.edtf)?.to ?? saidOn(negated);

function areOfOneTime(negated: ComparableClaim, affirmed: ComparableClaim): boolean {
  if (negated.modality === 'planned')
    return Math.abs(saidOn(negated) - saidOn(affirmed)) <= PLANS_OF_ONE_MOMENT;
  if (negated.modality !== 'actual') return false;
  const stated = daysOf(affirmed.time.edtf)?.from ?? null;
  const happened = stated ?? saidOn(affirmed);
  const until = notYetBy(negated);
  // An undated report may be the news that the negation did not have; who denies every instance denies it still.
  const isNews = happened > until || (happened === until && isToldLater(affirmed, negated));
  if (isNews && !(stated === null && has(negated, 'categorical') && happened - until <= SAME_DAYS))
    return false;
  return ONCE.has(negated.action) || Math.abs(until - happened) <= SAME_DAYS;
}

/** Told after a negation that names no time of its own. */
const isToldLater = (affirmed: ComparableClaim, negated: ComparableClaim): boolean =>
  negated.time.edtf === null &&
  negated.scope.asOf === null &&
  !has(negated, 'categorical') &&
  publishedMinute(affirmed) > publishedMinute(negated);
