import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { saysItIsUntrue, speaksOfAnEnd } from '../event/stops.js';
import { areJuxtaposed, inOneStory } from '../event/story.js';
import { areOnOneMatter } from '../event/topics/one-matter.js';
import { sharedTopics } from '../event/topics/topics.js';
import type { Rule } from '../relation.js';

/** A denial is remembered, and what it denied may come about and be told, within so many days. */
const REMEMBERED = 60;

/** Somebody denies what a report of the same story tells: of the same topics in the same place, or of what stands before it. */
export const aDenialIsOfTheSameMatter: Rule = {
  name: 'A denial is of the same matter',
  find({ earlier, later }) {
    const [denial, said] = later.action === 'deny' ? [later, earlier] : [earlier, later];
    if (denial.action !== 'deny' || denial.polarity !== 'affirmed') return null;
    // Acts are denied by their names: topics tell too little of which attack or arrest is meant.
    if (said.action !== 'statement' || said.polarity !== 'affirmed' || said.modality === 'demanded')
      return null;
    if (!inOneStory(denial, said) || sameClaimant(denial, said) || has(said, 'takes-back')) return null;
    if (saysItIsUntrue(said)) return null;
    if (Math.abs(saidOn(denial) - saidOn(said)) > REMEMBERED) return null;
    if (!(denial.articleId === said.articleId ? stands(said, denial) : tells(said, denial))) return null;
    return contradiction(
      'polarity',
      0.6,
      { code: 'affirmed-and-negated' },
      { code: 'withdrawn-not-updated' },
      { code: 'same-words' },
    );
  },
};

/** In the same report it stands right before the denial. */
const stands = (said: ComparableClaim, denial: ComparableClaim): boolean =>
  areJuxtaposed(said, denial) &&
  said.evidence.start < denial.evidence.start &&
  sharedTopics(said, denial).length > 0;

/** Another report tells it, of its topics. */
function tells(said: ComparableClaim, denial: ComparableClaim): boolean {
  const isOnePlace = comparePlaces(denial, said) === 'same';
  if (speaksOfAnEnd(denial) !== speaksOfAnEnd(said) || !areOnOneMatter(denial, said, isOnePlace ? 1 : 2))
    return false;
  // A plan that is told after the denial is another one.
  if (said.modality === 'planned' && saidOn(said) > saidOn(denial)) return false;
  return true;
}
