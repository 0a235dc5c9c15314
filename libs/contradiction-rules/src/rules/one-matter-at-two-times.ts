import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { comparePlaces } from '../event/places.js';
import { areOnOneMatter } from '../event/topics/one-matter.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** "The float of 7 March" and "the float, which took place on 6 March": one happening that is told as a statement, and two days. */
export const oneMatterAtTwoTimes: Rule = {
  name: 'One matter is told of two times',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    if (![earlier, later].every(isDatedFact) || earlier.time.role !== later.time.role) return null;
    const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (x === null || y === null || !areDisjoint(x, y)) return null;
    if (countOthers(earlier, later) || comparePlaces(earlier, later) !== 'same') return null;
    if (!areOnOneMatter(earlier, later)) return null;
    return contradiction(
      'time',
      0.6,
      { code: 'times-apart', earlier: earlier.time.edtf ?? '', later: later.time.edtf ?? '' },
      { code: 'happens-once' },
      { code: 'same-words' },
    );
  },
};

const isDatedFact = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' &&
  claim.modality === 'actual' &&
  claim.phase === 'completed' &&
  claim.time.role !== null &&
  claim.time.role !== 'duration';

const countOthers = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.quantity !== null && b.quantity !== null && !sameFigure(a.quantity, b.quantity);
