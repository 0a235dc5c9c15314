import { contradiction } from './findings.js';
import { sameClaimant } from '../event/claimants.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { has } from '../event/marks.js';
import { areJuxtaposed, inOneSentence } from '../event/story.js';
import type { Rule } from '../relation.js';

/**
 * "X said that it is not finished, while Y said that it is": one sentence, or two that a "but" joins and that speak of one
 * thing, set two statements against each other.
 */
export const twoSidesOfOneSentence: Rule = {
  name: 'Two sides of one sentence',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    if (!areSetAgainst(earlier, later) || sameClaimant(earlier, later)) return null;
    if (earlier.polarity === later.polarity || earlier.modality !== later.modality) return null;
    if (earlier.phase !== later.phase || earlier.phase === null) return null;
    return contradiction(
      'polarity',
      0.7,
      { code: 'affirmed-and-negated' },
      { code: 'side-by-side' },
      { code: 'side-by-side' },
    );
  },
};

function areSetAgainst(a: ComparableClaim, b: ComparableClaim): boolean {
  if (inOneSentence(a, b)) return true;
  const [first, second] = a.evidence.start < b.evidence.start ? [a, b] : [b, a];
  return (
    areJuxtaposed(first, second) &&
    has(second, 'contrast') &&
    thingsOf(first).some((thing) => thingsOf(second).includes(thing))
  );
}

const thingsOf = ({ scope }: ComparableClaim): readonly string[] => scope.things ?? [];
