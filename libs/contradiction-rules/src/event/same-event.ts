import { actionFamily, type Action } from '@isnad/claim-model';
import { PERSONAL, STANDING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import type { Ground } from '../evidence.js';
import { dayOfMoment, daysOf } from '../intervals/days.js';
import { mayBeOne } from './claimants.js';
import { saidOn } from './moments.js';
import { comparePlaces, sharedPlace } from './places.js';
import { thingsApart } from './scope.js';
import { sameStory } from './story.js';

/** Reports of one event stand within this many days of each other, unless both name the day of the event. */
const DAYS_APART = 21;
/** What stands, and what is denied outright, is looked back on for longer. Days. */
const LOOKED_BACK_ON = 60;

/** Why two claims speak of one event, or null where that is not evidenced. */
export function sameEvent(a: ComparableClaim, b: ComparableClaim): readonly Ground[] | null {
  if (actionFamily(a.action) !== actionFamily(b.action)) return null;
  if (areOfOtherPersons(a, b) || areOfOtherStates(a, b)) return null;
  const where = samePersonAct(a, b) ?? placeGround(a, b);
  if (where === null || thingsApart(a, b)) return null;
  const days = Math.abs(saidOn(a) - saidOn(b));
  if (days > window(a, b) && !bothNameTheDay(a, b)) return null;
  if (isOfAnotherTime(a, b) || isOfAnotherTime(b, a) || areStatedFarApart(a, b)) return null;
  const actions = a.action === b.action ? [a.action] : [a.action, b.action];
  return [{ code: 'same-act', actions }, where, { code: 'near-in-time', days }];
}

/** The same act on the same named person, uncounted. */
function samePersonAct(a: ComparableClaim, b: ComparableClaim): Ground | null {
  const person =
    a.action === b.action ? personOfAct(a).find((one) => personOfAct(b).includes(one)) : undefined;
  return person === undefined ? null : { code: 'same-person', person };
}

/** The persons whom an act of one person may concern: uncounted, or counted as one. */
export const personOfAct = (claim: ComparableClaim): readonly string[] =>
  PERSONAL.has(claim.action) && isOfOne(claim)
    ? (claim.scope.parties ?? []).filter((one) => one.startsWith('person:'))
    : [];

/** Whether a claim counts nobody, or one: "the prime minister was detained" is of one person. */
export const isOfOne = ({ quantity }: ComparableClaim): boolean =>
  quantity === null || (quantity.min === 1 && quantity.max === 1);

/** Whom an act befell, or who did it of himself: who resigns mostly says so. */
function personsOf(claim: ComparableClaim): readonly string[] {
  const named = personOfAct(claim);
  const isOwn = OWN_ACTS.has(claim.action) && isOfOne(claim) && claim.polarity === 'affirmed';
  if (named.length > 0 || !isOwn) return named;
  return claim.claimantKey.startsWith('person:') ? [claim.claimantKey] : [];
}
const OWN_ACTS: ReadonlySet<Action> = new Set<Action>(['resign']);

/** The same act on two persons is two acts. */
function areOfOtherPersons(a: ComparableClaim, b: ComparableClaim): boolean {
  // Of whom a negation speaks, its speaker tells nothing.
  if (a.polarity !== b.polarity) return false;
  const [x, y] = [personsOf(a), personsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => mayBeOne(one, other)));
}

/** What states decide for themselves. */
const ACTS_OF_STATES: ReadonlySet<Action> = new Set<Action>([
  'mourning',
  'emergency',
  'emergency-lifted',
  'sanction',
]);

/** Two states that decide alike ("Pakistan and Iraq did the same") have decided twice. */
function areOfOtherStates(a: ComparableClaim, b: ComparableClaim): boolean {
  if (!ACTS_OF_STATES.has(a.action)) return false;
  const [x, y] = [statesOf(a), statesOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((state) => y.includes(state));
}

const statesOf = ({ scope }: ComparableClaim): readonly string[] => {
  const own = scope.places.filter((place) => place.startsWith('country:'));
  return own.length > 0 ? own : (scope.parties ?? []).filter((party) => party.startsWith('country:'));
};

/** A town by the name that its report gives it, a country by its key. */
const placeName = (claim: ComparableClaim, key: string): string =>
  key.startsWith('country:') ? key : (claim.place ?? key);

function placeGround(a: ComparableClaim, b: ComparableClaim): Ground | null {
  const places = comparePlaces(a, b);
  if (places === 'apart') return null;
  const place = sharedPlace(a, b);
  if (place !== null) return { code: 'same-place', place: placeName(a, place) };
  const thing = (a.scope.things ?? []).find((one) => b.scope.things?.includes(one));
  if (thing !== undefined) return { code: 'same-thing', thing };
  const party = (a.scope.parties ?? []).find((one) => b.scope.parties?.includes(one));
  return party === undefined ? sameStory(a, b) : { code: 'same-person', person: party };
}

function window(a: ComparableClaim, b: ComparableClaim): number {
  const lasts = STANDING.has(a.action) || a.polarity !== b.polarity;
  return lasts ? LOOKED_BACK_ON : DAYS_APART;
}

/** Both name the time of the event, and it is one time: an anniversary report speaks of the event, not of its own day. */
function bothNameTheDay(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
  const [one, other] = [x?.from ?? x?.to, y?.from ?? y?.to];
  return one != null && other != null && Math.abs(one - other) <= DAYS_APART;
}

/** Both state when it happened, and the two times are of two stories. */
function areStatedFarApart(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
  if (x === null || y === null) return false;
  const gap = Math.max(
    (y.from ?? -Infinity) - (x.to ?? Infinity),
    (x.from ?? -Infinity) - (y.to ?? Infinity),
  );
  return gap > LOOKED_BACK_ON;
}

/** One states when it happened, and the other was said long before or after that without stating a time. */
function isOfAnotherTime(a: ComparableClaim, b: ComparableClaim): boolean {
  const stated = daysOf(a.time.edtf);
  if (stated === null || daysOf(b.time.edtf) !== null || a.time.role === 'deadline') return false;
  const said = saidOn(b);
  return (stated.to ?? said) < said - LOOKED_BACK_ON || (stated.from ?? said) > said + LOOKED_BACK_ON;
}

/** Days between two reports. */
export const daysBetweenReports = (a: ComparableClaim, b: ComparableClaim): number =>
  Math.abs(dayOfMoment(a.publishedAt) - dayOfMoment(b.publishedAt));
