import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { differInExtent } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { daysOf, edtfOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** "Fully reopened" and "only ambulances are let through" of one day: how far it has come is told in two ways. */
export const itIsWholeAndOnlyInPart: Rule = {
  name: 'It is whole, and only in part',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.phase === later.phase) return null;
    for (const claim of [earlier, later]) {
      if (claim.modality !== 'actual' || claim.polarity !== 'affirmed' || claim.phase === null) return null;
    }
    if (!differInExtent(earlier, later) || comparePlaces(earlier, later) === 'within') return null;
    const day = dayOf(earlier);
    if (day !== dayOf(later)) return null;
    return contradiction(
      'phase',
      0.75,
      { code: 'whole-and-part' },
      { code: 'one-moment', day: edtfOf(day) },
      { code: 'same-group', groups: groupsOf(earlier) },
    );
  },
};

const dayOf = (claim: ComparableClaim): number => daysOf(claim.time.edtf)?.to ?? saidOn(claim);
