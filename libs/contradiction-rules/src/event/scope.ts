import type { Action } from '@isnad/claim-model';
import { ABOUT_FORCES, ABOUT_THINGS, FORCES } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import type { Ground } from '../evidence.js';
import { sameClaimant } from './claimants.js';
import { comparePlaces, placesOf, type PlaceRelation } from './places.js';

/** Who or what is counted, without what goes without saying. */
export function groupsOf(claim: ComparableClaim): readonly string[] {
  const home = homeOf(claim);
  const counting = countingGroup(claim);
  const groups = claim.scope.groups.filter(
    (group) =>
      group !== `nationality:${home}` &&
      group !== counting &&
      !(BY_FORCE.has(claim.action) && FORCES_OF_ORDER.has(group)),
  );
  return ABOUT_FORCES.has(claim.action) ? groups.filter((group) => !FORCES.has(group)) : groups;
}

/** Who arrests and who seizes is named beside whom and what: he is not who is counted. */
const BY_FORCE: ReadonlySet<Action> = new Set<Action>(['detained', 'released', 'seized-goods']);
const FORCES_OF_ORDER: ReadonlySet<string> = new Set(['police', 'soldiers']);

/** The people of a body that gives figures. */
const PEOPLE_OF: Readonly<Record<string, string>> = {
  'body:police': 'police',
  'ministry:interior': 'police',
  'body:army': 'soldiers',
  'ministry:defence': 'soldiers',
};

/** "Police put the crowd at 3,000": who counts stands in the words, and is not who is counted. */
function countingGroup({ claimant, claimantKey, evidence }: ComparableClaim): string | null {
  const group = PEOPLE_OF[claimantKey.split(':').slice(0, 2).join(':')];
  return group !== undefined && evidence.exact.includes(claimant) ? group : null;
}

/** The country of a claim's place, else the one its article is most about: of its own people nobody says whose they are. */
const homeOf = ({ scope }: ComparableClaim): string | undefined =>
  scope.places.find((key) => key.startsWith('country:'))?.slice('country:'.length);

export const nationsOf = (claim: ComparableClaim): readonly string[] =>
  claim.scope.groups.filter((group) => group.startsWith('nationality:'));

/** Things that both name, and none of the one in the other. */
export function thingsApart(a: ComparableClaim, b: ComparableClaim): boolean {
  if (!ABOUT_THINGS.has(a.action)) return false;
  const [x, y] = [a.scope.things ?? [], b.scope.things ?? []];
  return x.length > 0 && y.length > 0 && !x.some((thing) => y.includes(thing));
}

/** Why two figures measure different things; null where they measure the same. */
export function scopeDifference(a: ComparableClaim, b: ComparableClaim): Ground | null {
  const place = comparePlaces(a, b);
  if (place === 'apart' || place === 'within')
    return { code: 'other-place', earlier: placesOf(a), later: placesOf(b) };
  if (thingsApart(a, b))
    return { code: 'other-thing', earlier: a.scope.things ?? [], later: b.scope.things ?? [] };
  const [x, y] = [groupsOf(a), groupsOf(b)];
  if (x.join() !== y.join()) return { code: 'other-group', earlier: x, later: y };
  if (isMoreInAll(a, b, place)) return { code: 'part-of-a-whole' };
  const parts = [a, b].filter((claim) => claim.scope.part === 'subset').length;
  // Two parts of the same group are one part; a part and a figure without one are part and whole.
  if (parts === 1 && x.length === 0) return { code: 'part-of-a-whole' };
  if (parts === 2 && x.length === 0) return { code: 'part-of-a-whole' };
  return null;
}

/** A figure "in all" beside a smaller one, or beside one of a place that is not told: the other may be a part of it. */
function isMoreInAll(a: ComparableClaim, b: ComparableClaim, place: PlaceRelation): boolean {
  if ((a.scope.part === 'total') === (b.scope.part === 'total') || sameClaimant(a, b)) return false;
  const [sum, other] = a.scope.part === 'total' ? [a, b] : [b, a];
  return place === 'unknown' || (sum.quantity?.min ?? 0) > (other.quantity?.max ?? Infinity);
}
