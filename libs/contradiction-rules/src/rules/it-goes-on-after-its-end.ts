import { contradiction } from './findings.js';
import { ONCE } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { has } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf, nationsOf } from '../event/scope.js';
import { daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** It may begin anew: only what goes on within so many days after its end is the same. */
const SOON = 3;

/** One side says that it was over by a day, the other that it went on after that day. */
export const itGoesOnAfterItsEnd: Rule = {
  name: 'It goes on after its end',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !ONCE.has(earlier.action)) return null;
    const [ended, going] = earlier.phase === 'completed' ? [earlier, later] : [later, earlier];
    if (ended.phase !== 'completed' || going.phase !== 'ongoing') return null;
    if ([ended, going].some((claim) => claim.polarity === 'negated' || claim.modality !== 'actual'))
      return null;
    if (comparePlaces(ended, going) === 'within' || endsAsAPart(ended, going)) return null;
    const end = ended.time.role === 'end' ? (daysOf(ended.time.edtf)?.to ?? null) : null;
    const still = going.time.role === 'at' ? (daysOf(going.time.edtf)?.from ?? null) : null;
    if (end === null || still === null || still <= end || still - end > SOON) return null;
    if (saidOn(ended) < end) return null;
    const conflict =
      // Who says that it still goes on denies that it ended; who dates it later, only when.
      has(going, 'not-yet')
        ? ({
            code: 'phases-apart',
            earlier: earlier.phase ?? 'ongoing',
            later: later.phase ?? 'ongoing',
          } as const)
        : ({ code: 'times-apart', earlier: earlier.time.edtf ?? '', later: later.time.edtf ?? '' } as const);
    return contradiction(
      conflict.code === 'phases-apart' ? 'phase' : 'time',
      0.7,
      conflict,
      { code: 'goes-on-after-its-end' },
      { code: 'same-group', groups: groupsOf(going) },
    );
  },
};

/** What ended is a part, and the whole goes on. */
const endsAsAPart = (ended: ComparableClaim, going: ComparableClaim): boolean =>
  nationsOf(ended).length > 0 && nationsOf(ended).join() !== nationsOf(going).join();
