import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { asOf } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { isSmaller } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';
import { contradiction } from './findings.js';

/** Of a few dead here and a few there, each count may be of its own happening. */
const LARGE = 50;

/** "11,300 dead in the town", and later "4,000 dead in the whole country": the part is counted as more than its whole. */
export const aPartExceedsTheWhole: Rule = {
  name: 'A part exceeds the whole',
  find({ earlier, later }) {
    if (earlier.action !== 'killed' || later.action !== 'killed') return null;
    if (comparePlaces(earlier, later) !== 'within' || sameClaimant(earlier, later)) return null;
    const [part, whole] = isOfACountry(earlier) ? [later, earlier] : [earlier, later];
    if (!isOfACountry(whole) || isOfACountry(part) || ![part, whole].every(isCount)) return null;
    if (part.quantity === null || whole.quantity === null || !isSmaller(whole.quantity, part.quantity))
      return null;
    if (groupsOf(part).join() !== groupsOf(whole).join()) return null;
    // What was counted in the whole before may have been fewer.
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
      { code: 'same-group', groups: groupsOf(part) },
    );
  },
};

const isOfACountry = ({ scope }: ComparableClaim): boolean =>
  scope.places.every((place) => place.startsWith('country:'));

/** A figure that speaks for all of its place, read from the words of its own sentence. */
const isCount = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' &&
  claim.modality === 'actual' &&
  claim.scope.part !== 'subset' &&
  (claim.quantity?.min ?? 0) >= LARGE &&
  !claim.scope.places.some((place) => place.startsWith('zone:')) &&
  !(['past', 'additional', 'place-assumed', 'takes-back'] as const).some((mark) => has(claim, mark));
