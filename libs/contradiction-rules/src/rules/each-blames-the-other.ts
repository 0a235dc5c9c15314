import { OUTLET, type Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameKey } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Acts of violence of which sides blame each other. */
const BLAMED: ReadonlySet<Action> = new Set<Action>(['attack', 'accuse', 'clash', 'ceasefire']);
/** Who is blamed answers within so many days. */
const ANSWERED = 3;

/** Each of two sides says of one act that the other did it. */
export const eachBlamesTheOther: Rule = {
  name: 'Each blames the other',
  find({ earlier, later }) {
    if (!BLAMED.has(earlier.action) || !BLAMED.has(later.action)) return null;
    if (![earlier, later].every(isTold) || !(blames(earlier, later) || blames(later, earlier))) return null;
    const places = comparePlaces(earlier, later);
    if (places === 'apart' || places === 'within') return null;
    const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (x !== null && y !== null && areDisjoint(x, y)) return null;
    if (Math.abs(saidOn(later) - saidOn(earlier)) > ANSWERED) return null;
    // Of an act without a place and a day there may be two: each side has been hit.
    if (places === 'unknown' && (x === null || y === null)) return null;
    return contradiction(
      'actor',
      0.7,
      { code: 'actors-apart', earlier: later.claimant, later: earlier.claimant },
      { code: 'happens-once' },
      { code: 'one-holder' },
    );
  },
};

const isTold = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' && claim.modality === 'actual' && claim.claimantKey !== OUTLET;

const isSide = (key: string): boolean => /^(?:body|organisation|ministry):/.test(key);

/**
 * One names, as who did it, the side that tells the other; and that side names another side than itself. Who speaks for no
 * side is blamed by name: a third may tell what one side found.
 */
const blames = (one: ComparableClaim, other: ComparableClaim): boolean =>
  names(one, other) &&
  (!one.claimantKey.startsWith('person:') || names(other, one)) &&
  (other.scope.parties ?? []).some((party) => isSide(party) && !sameKey(party, other.claimantKey));

/** Whether the one names, as who did it, the side that tells the other. */
const names = (one: ComparableClaim, other: ComparableClaim): boolean =>
  (one.scope.parties ?? []).some((party) => sameKey(party, other.claimantKey)) &&
  !sameKey(one.claimantKey, other.claimantKey);
