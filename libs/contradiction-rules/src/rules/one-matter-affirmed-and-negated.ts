import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { daysOf, areDisjoint } from '../intervals/days.js';
import { areOnOneMatter } from '../event/topics/one-matter.js';
import type { Rule } from '../relation.js';

/** Two speakers of one story say of one matter that it is so and that it is not. */
export const oneMatterAffirmedAndNegated: Rule = {
  name: 'One matter is affirmed and negated',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    if (earlier.polarity === later.polarity || ![earlier, later].every(isFact)) return null;
    const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (x !== null && y !== null && areDisjoint(x, y)) return null;
    if (!areOnOneMatter(earlier, later)) return null;
    return contradiction(
      'polarity',
      0.6,
      { code: 'affirmed-and-negated' },
      { code: 'withdrawn-not-updated' },
      { code: 'same-words' },
    );
  },
};

const isFact = ({ modality }: ComparableClaim): boolean => modality === 'actual';
