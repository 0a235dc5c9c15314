import type { Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { asOf } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { isSmaller } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** Counted for the event as long as it lasts. Of arrests every day has its own. */
const OF_ONE_EVENT: ReadonlySet<Action> = new Set<Action>(['killed', 'injured']);

/** "11,300 dead in the town" and, no earlier, "3,958 dead in the whole country": a part cannot be more than its whole. */
export const aPartExceedsTheWhole: Rule = {
  name: 'A part exceeds the whole',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !OF_ONE_EVENT.has(earlier.action)) return null;
    if (![earlier, later].every(isCounted) || sameClaimant(earlier, later)) return null;
    if (comparePlaces(earlier, later) !== 'within' || groupsOf(earlier).join() !== groupsOf(later).join())
      return null;
    const [part, whole] = isOfACountry(earlier) ? [later, earlier] : [earlier, later];
    if (!isOfATown(part) || !isOfACountry(whole)) return null;
    if (part.quantity === null || whole.quantity === null || !isSmaller(whole.quantity, part.quantity))
      return null;
    // What was counted in the country before may be less than what was counted in the town since.
    if (asOf(whole, part).day < asOf(part, whole).day) return null;
    return contradiction(
      'quantity',
      0.75,
      {
        code: 'figures-apart',
        earlier: earlier.quantity ?? part.quantity,
        later: later.quantity ?? whole.quantity,
      },
      { code: 'counts-only-grow' },
      { code: 'part-of-a-whole' },
    );
  },
};

const isCounted = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' &&
  claim.modality === 'actual' &&
  claim.scope.part === 'plain' &&
  !has(claim, 'past') &&
  !has(claim, 'takes-back');

const isOfACountry = ({ scope }: ComparableClaim): boolean =>
  scope.places.length > 0 && scope.places.every((place) => place.startsWith('country:'));

const isOfATown = ({ scope }: ComparableClaim): boolean =>
  scope.places.some((place) => place.startsWith('city:')) &&
  !scope.places.some((place) => place.startsWith('zone:'));
