import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameKey } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import { isOfOne } from '../event/same-event.js';
import { daysOf, edtfOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Who is well today may die one day: the death must be of the day on which he was said to be well, or of the next. */
const TOLD_WITHIN = 1;

/** One reports the death of a person whom the other says to be alive. */
export const deadForOneAndAliveForTheOther: Rule = {
  name: 'Dead for one, alive for the other',
  find({ earlier, later }) {
    const [dead, alive] = earlier.action === 'killed' ? [earlier, later] : [later, earlier];
    if (dead.action !== 'killed' || alive.action === 'killed' || !has(alive, 'unharmed')) return null;
    if (!isFact(dead) || !isFact(alive) || has(dead, 'unharmed')) return null;
    const person = personsIn(dead).find((one) => personsIn(alive).some((other) => sameKey(one, other)));
    if (person === undefined || !isOfOne(dead)) return null;
    const [died, well] = [daysOf(dead.time.edtf)?.from ?? null, saidOn(alive)];
    if ((died ?? saidOn(dead)) - well > TOLD_WITHIN) return null;
    return contradiction(
      'polarity',
      0.75,
      { code: 'affirmed-and-negated' },
      { code: 'one-moment', day: edtfOf(well) },
      { code: 'one-holder' },
    );
  },
};

const isFact = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' && claim.modality === 'actual';

const personsIn = ({ scope }: ComparableClaim): readonly string[] =>
  (scope.parties ?? []).filter((party) => party.startsWith('person:'));
