import { actionFamily, OUTLET } from '@isnad/claim-model';
import type { ComparableClaim } from './comparable-claim.js';
import { dayOfMoment, daysOf } from './intervals/days.js';

/** Reports of one event stand within this many days of each other, unless both name the day of the event. */
const DAYS_APART = 21;

/** Why two claims speak of one event, or null where that is not evidenced. */
export function sameEvent(a: ComparableClaim, b: ComparableClaim): string | null {
  if (actionFamily(a.action) !== actionFamily(b.action)) return null;
  const place = sharedPlace(a, b);
  if (place === null) return null;
  if (Math.abs(saidOn(a) - saidOn(b)) > DAYS_APART && !bothNameTheDay(a, b)) return null;
  return `both speak of ${a.action === b.action ? a.action : `${a.action} and ${b.action}`} in ${place}`;
}

/** The day a claim was uttered; where that is not told, published. */
export const saidOn = (claim: ComparableClaim): number =>
  daysOf(claim.utteredOn)?.to ?? dayOfMoment(claim.publishedAt);

function bothNameTheDay(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
  return x?.from != null && y?.from != null && Math.abs(x.from - y.from) <= DAYS_APART;
}

/** The place both are in: the same place where both name one exactly, else the same country. Null where unknown. */
export function sharedPlace(a: ComparableClaim, b: ComparableClaim): string | null {
  const shared = a.scope.places.filter((place) => b.scope.places.includes(place));
  const cityOf = (claim: ComparableClaim): readonly string[] =>
    claim.scope.places.filter((place) => !place.startsWith('country:'));
  const [one, other] = [cityOf(a), cityOf(b)];
  // A figure for a town and a figure for the country, or for another town, measure different things.
  if (one.join() !== other.join() && (one.length > 0 || other.length > 0)) return null;
  if (shared.length > 0) return shared[0] ?? null;
  return a.place !== null && a.place === b.place ? a.place : null;
}

/** Whether two claims count or speak of the same people or things. */
export function sameScope(a: ComparableClaim, b: ComparableClaim): boolean {
  return (
    a.scope.groups.join() === b.scope.groups.join() && a.scope.part !== 'subset' && b.scope.part !== 'subset'
  );
}

const fold = (name: string): string => name.toLowerCase();

/** Whether the same person or body speaks, as far as names tell. */
export function sameClaimant(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.claimantKey === OUTLET || b.claimantKey === OUTLET)
    return a.claimantKey === b.claimantKey && a.outlet === b.outlet;
  return a.claimantKey === b.claimantKey || fold(a.claimant) === fold(b.claimant);
}
