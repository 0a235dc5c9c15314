import type { Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameKey } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces, placesOf } from '../event/places.js';
import { sameStory } from '../event/story.js';
import { ENOUGH, strengthOfEvent } from '../event/strength.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Acts that have one place: one agreement is signed in one town, one person is arrested in one house. */
const ONE_PLACE: ReadonlySet<Action> = new Set<Action>([
  'sign-agreement',
  'hold-talks',
  'detained',
  'released',
  'sentenced',
]);
/** Told within so many days of each other, an act without a stated day is the same. */
const ONE_STORY = 14;

/** One act, told to have taken place in two towns. */
export const twoPlacesForOneAct: Rule = {
  name: 'Two places for one act',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !ONE_PLACE.has(earlier.action)) return null;
    for (const claim of [earlier, later]) {
      if (claim.modality !== 'actual' || claim.polarity !== 'affirmed' || claim.phase !== 'completed')
        return null;
    }
    // A count is of many acts in many places.
    if (earlier.quantity !== null || later.quantity !== null) return null;
    if (comparePlaces(earlier, later) !== 'apart' || !isOneAct(earlier, later)) return null;
    return contradiction(
      'place',
      0.65,
      { code: 'places-apart', earlier: placesOf(earlier).join(', '), later: placesOf(later).join(', ') },
      { code: 'happens-once' },
      { code: 'one-holder' },
    );
  },
};

/** Heads of state meet in many towns of one week: their talks are the same where both reports state the day. */
const RECURS: ReadonlySet<Action> = new Set<Action>(['hold-talks']);

/** The same stated day; or one side states none and both report it within days. And one story, or one party. */
function isOneAct(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
  if (RECURS.has(a.action) && (x === null || y === null)) return false;
  if (x !== null && y !== null ? areDisjoint(x, y) : Math.abs(saidOn(a) - saidOn(b)) > ONE_STORY)
    return false;
  // Two countries sign few agreements in one fortnight; people are arrested and freed every day.
  if (a.action === 'sign-agreement' && sameStory(a, b, 2) !== null) return true;
  if (a.action === 'hold-talks' && strengthOfEvent(a, b) < ENOUGH) return false;
  return (a.scope.parties ?? []).some((one) =>
    (b.scope.parties ?? []).some((other) => !one.startsWith('country:') && sameKey(one, other)),
  );
}
