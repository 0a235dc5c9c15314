import { contradiction } from './findings.js';
import { saidOn } from '../event/moments.js';
import { sameKey } from '../event/claimants.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Who left may come back: only what is said within so many days is of one moment. */
const ONE_MOMENT = 2;

/** Abroad is not at home; one town is not another. A town says nothing of home and abroad by itself. */
function exclude(a: string, b: string): boolean {
  return a !== b && isTown(a) === isTown(b) && !a.startsWith('country:') && !b.startsWith('country:');
}

const isTown = (at: string): boolean => at !== 'abroad' && at !== 'home';
const dayOf = (claim: ComparableClaim): number => daysOf(claim.time.edtf)?.to ?? saidOn(claim);

/** One says that a person left, the other that the person is here. */
export const onePersonInTwoPlaces: Rule = {
  name: 'One person in two places',
  find({ earlier, later }) {
    const [x, y] = [earlier.scope.whereabouts, later.scope.whereabouts];
    if (x === undefined || y === undefined || !sameKey(x.person, y.person) || !exclude(x.at, y.at))
      return null;
    if (earlier.polarity === 'negated' || later.polarity === 'negated') return null;
    if (Math.abs(dayOf(later) - dayOf(earlier)) > (isTown(x.at) ? 0 : ONE_MOMENT)) return null;
    return contradiction(
      'place',
      0.75,
      { code: 'places-apart', earlier: x.at, later: y.at },
      { code: 'one-moment', day: later.publishedAt.slice(0, 10) },
      { code: 'one-holder' },
    );
  },
};
