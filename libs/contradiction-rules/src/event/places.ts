import { has } from './marks.js';
import type { ComparableClaim } from '../comparable-claim.js';

/** How two claims' places stand: the same, one inside the other, apart, or not told. */
export type PlaceRelation = 'same' | 'within' | 'apart' | 'unknown';

const isCountry = (key: string): boolean => key.startsWith('country:');

const countriesOf = (claim: ComparableClaim): readonly string[] => {
  const own = claim.place !== null && /^[A-Z]{2}$/.test(claim.place) ? [`country:${claim.place}`] : [];
  return [...new Set([...claim.scope.places.filter(isCountry), ...own])];
};
const townsOf = (claim: ComparableClaim): readonly string[] =>
  claim.scope.places.filter((key) => !isCountry(key));

const zonesOf = (claim: ComparableClaim): readonly string[] =>
  claim.scope.places.filter((key) => key.startsWith('zone:'));

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Where two claims are, as far as their place keys tell. */
export function comparePlaces(a: ComparableClaim, b: ComparableClaim): PlaceRelation {
  const stated = isOneBorder(a, b) ? 'within' : compareKeys(a, b);
  // A place read from the rest of an article agrees or says nothing: it is no evidence against one event.
  if (stated !== 'apart' && zonesOf(a).join() !== zonesOf(b).join()) return 'within';
  return stated !== 'same' && [a, b].some((claim) => has(claim, 'place-assumed')) ? 'unknown' : stated;
}

/** A border lies in two countries: told to be in the one, it is one with that in the other whose side the words name. */
function isOneBorder(a: ComparableClaim, b: ComparableClaim): boolean {
  if (![a, b].every(({ scope }) => scope.things?.includes('border'))) return false;
  if (meet(countriesOf(a), countriesOf(b)) || meet(townsOf(a), townsOf(b))) return false;
  return isSideOf(a, b) || isSideOf(b, a);
}

const isSideOf = (a: ComparableClaim, b: ComparableClaim): boolean =>
  countriesOf(b).some((country) => a.scope.parties?.includes(country));

function compareKeys(a: ComparableClaim, b: ComparableClaim): PlaceRelation {
  const [towns, otherTowns] = [townsOf(a), townsOf(b)];
  const [countries, otherCountries] = [countriesOf(a), countriesOf(b)];
  if (towns.length > 0 && otherTowns.length > 0) return meet(towns, otherTowns) ? 'same' : 'apart';
  if (towns.length + countries.length === 0 || otherTowns.length + otherCountries.length === 0)
    return 'unknown';
  if (countries.length > 0 && otherCountries.length > 0) {
    if (!meet(countries, otherCountries)) return 'apart';
    return towns.length === 0 && otherTowns.length === 0 ? 'same' : 'within';
  }
  // A town whose country is not known, beside a country: in one story it lies in it.
  if (towns.length > 0 && otherCountries.length > 0) return 'within';
  if (otherTowns.length > 0 && countries.length > 0) return 'within';
  return 'unknown';
}

/** The most exact place that both name; null where none. */
export function sharedPlace(a: ComparableClaim, b: ComparableClaim): string | null {
  const town = townsOf(a).find((key) => townsOf(b).includes(key));
  return town ?? countriesOf(a).find((key) => countriesOf(b).includes(key)) ?? null;
}

export const placesOf = (claim: ComparableClaim): readonly string[] =>
  townsOf(claim).length > 0 ? townsOf(claim) : countriesOf(claim);
