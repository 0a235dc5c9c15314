import type { Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { ABOUT_THINGS, OPPOSITES } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { isPartial } from '../event/marks.js';
import { publishedMinute, saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { daysOf, edtfOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** What was opened may be shut again: only a state of these days answers the act that ended it. */
const SOON = 3;

/** One says that it was opened by a day, the other that on that day it still was shut; or cut, and back. */
export const itIsOpenForOneAndShutForTheOther: Rule = {
  name: 'It is open for one and shut for the other',
  find({ earlier, later }) {
    if (OPPOSITES[earlier.action] !== later.action || sameClaimant(earlier, later)) return null;
    for (const [act, state] of [
      [earlier, later],
      [later, earlier],
    ] as const) {
      if (!isDone(act) || !isGoingOn(state) || !areOfOneThing(act, state)) continue;
      const [since, still] = [
        daysOf(act.time.edtf)?.from ?? saidOn(act),
        // "Shut until the 30th" tells of the day on which it was said; what comes of it, it cannot know.
        (isPlannedEnd(state) ? null : daysOf(state.time.edtf)?.to) ?? saidOn(state),
      ];
      if (still < since || still - since > SOON || saidOn(act) < since) continue;
      // Shut at noon and opened in the evening: of one day, what is told last holds.
      if (still === since && publishedMinute(state) < publishedMinute(act)) continue;
      return contradiction(
        // Who holds a place is who took it last: two sides claim the one act.
        state.action === 'seize' ? 'actor' : 'polarity',
        0.7,
        { code: 'phases-apart', earlier: earlier.phase ?? 'ongoing', later: later.phase ?? 'ongoing' },
        { code: 'one-moment', day: edtfOf(still) },
        { code: 'same-group', groups: groupsOf(state) },
      );
    }
    return null;
  },
};

const isFact = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' && claim.modality === 'actual' && !isPartial(claim);

const isDone = (claim: ComparableClaim): boolean => isFact(claim) && claim.phase === 'completed';
/** Acts whose going on is a state; to go on being opened is none. */
const STATES: ReadonlySet<Action> = new Set<Action>([
  'close',
  'cut-communications',
  'emergency',
  'detained',
  'seize',
]);

/** "It was shut for three months" tells of a time that is over. */
const isGoingOn = (claim: ComparableClaim): boolean =>
  isFact(claim) && STATES.has(claim.action) && claim.phase === 'ongoing' && claim.time.role !== 'duration';

const isPlannedEnd = ({ time }: ComparableClaim): boolean => time.role === 'end' || time.role === 'deadline';

/** The same place; a place in the country whose things of that kind were all opened. */
function areOfOneThing(act: ComparableClaim, state: ComparableClaim): boolean {
  const place = comparePlaces(act, state);
  if (place === 'same') return true;
  const shared = (act.scope.things ?? []).some((thing) => state.scope.things?.includes(thing));
  return ABOUT_THINGS.has(act.action) && shared && (place === 'within' || place === 'unknown');
}
