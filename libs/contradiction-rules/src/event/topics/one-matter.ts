import { comparePlaces } from '../places.js';
import { inOneStory } from '../story.js';
import { sameClaimant, sameKey } from '../claimants.js';
import type { ComparableClaim } from '../../comparable-claim.js';
import { sharedTopics } from './topics.js';

/** Two topics in common make one matter of two statements in one story; of one topic a story may tell much. */
const TELLING = 2;

/**
 * Whether two claims of two speakers are on one matter of one story, as far as their topics, parties and places tell. Of two
 * stories that nobody has put together, topics in common tell too little.
 *
 * @param least topics that are asked for; fewer by one where both name one person or body
 */
export function areOnOneMatter(a: ComparableClaim, b: ComparableClaim, least = TELLING): boolean {
  if (!inOneStory(a, b) || sameClaimant(a, b)) return false;
  const places = comparePlaces(a, b);
  if (places === 'apart') return false;
  const shared = sharedTopics(a, b).length;
  return shared >= least || (shared > 0 && shared >= least - 1 && nameOne(a, b));
}

/** Both state one time, and not that of their own report. */
export const nameOneTime = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.time.edtf !== null && a.time.edtf === b.time.edtf && !isOwnDay(a) && !isOwnDay(b);

const isOwnDay = ({ time, publishedAt }: ComparableClaim): boolean => time.edtf === publishedAt.slice(0, 10);

/** Both name one person or body, other than by countries. */
export function nameOne(a: ComparableClaim, b: ComparableClaim): boolean {
  const named = (claim: ComparableClaim): readonly string[] =>
    (claim.scope.parties ?? []).filter((party) => !party.startsWith('country:'));
  return named(a).some((one) => named(b).some((other) => sameKey(one, other)));
}
