import { contradiction } from './findings.js';
import { sameClaimant } from '../event/claimants.js';
import { inOneSentence } from '../event/story.js';
import type { Rule } from '../relation.js';

/** "X said that it is not finished, while Y said that it is": one sentence sets two statements against each other. */
export const twoSidesOfOneSentence: Rule = {
  name: 'Two sides of one sentence',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    if (!inOneSentence(earlier, later) || sameClaimant(earlier, later)) return null;
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
