import { unitFamily } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { saidOn } from '../event/moments.js';
import { placesOf, sharedPlace } from '../event/places.js';
import { sameClaimant } from '../event/claimants.js';
import { sameStory } from '../event/story.js';
import { cannotBothHold } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** What moves is elsewhere soon. Days. */
const ONE_MOMENT = 3;

/** How far from a town something stands or stopped, told in two lengths. */
export const twoDistancesToOnePlace: Rule = {
  name: 'Two distances to one place',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    const [x, y] = [earlier.quantity, later.quantity];
    if (x === null || y === null || unitFamily(x.unit).family !== 'length') return null;
    if (!cannotBothHold(x, y) || earlier.polarity !== later.polarity) return null;
    const place = sharedPlace(earlier, later);
    if (place === null || place.startsWith('country:') || sameStory(earlier, later) === null) return null;
    const days = saidOn(later) - saidOn(earlier);
    if (days > ONE_MOMENT || sameClaimant(earlier, later)) return null;
    return contradiction(
      'quantity',
      0.65,
      { code: 'figures-apart', earlier: x, later: y },
      { code: 'figure-stands' },
      { code: 'same-group', groups: placesOf(earlier) },
    );
  },
};
