import type { Action, Quantity } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { figuresOf } from './counts.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { GROWING, PASSING } from '../action-kinds.js';
import { isOwnCorrection } from '../event/corrections.js';
import { isOneCount } from '../event/one-count.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { has } from '../event/marks.js';
import { publishedMinute } from '../event/moments.js';
import { isSmaller } from '../intervals/quantities.js';
import type { Pair, Rule } from '../relation.js';

/** The newer figure of a count is smaller than the older one, and such a count grows or stands. */
export const aCountShrank: Rule = {
  name: 'A count shrank',
  find(pair) {
    const figures = figuresOf(pair);
    if (figures === null || !GROWING.has(pair.earlier.action) || RETURNING.has(pair.earlier.action))
      return null;
    if (!isOneCount(pair.earlier, pair.later) || isOfAssumedPlace(pair)) return null;
    const { older, newer } = figures;
    if (!isSmaller(newer, older) || isTold(pair) || isPassing(pair)) return null;
    if (
      isAnotherCount(older, newer, agreeOnTheRest(pair)) ||
      isToldAlong(pair) ||
      isOwnCorrection(pair.earlier, pair.later)
    )
      return null;
    return contradiction(
      'quantity',
      0.75,
      { code: 'count-shrinks', earlier: older, later: newer },
      { code: 'counts-only-grow' },
      { code: 'same-group', groups: groupsOf(pair.earlier) },
    );
  },
};

/** Who fled comes home: fewer are displaced on a later day; and of two figures of those freed the smaller is of one side. */
const RETURNING: ReadonlySet<Action> = new Set<Action>(['displaced', 'released']);

/** Counts are corrected by a little; a figure that much smaller than the older one counts something else. */
const LEAST_SHARE = 0.75;
/** The same where the reports agree on what else they count. */
const LEAST_SHARE_OF_ONE = 0.5;
/** A few here and a few there are two counts more often than one. */
const FEW = 10;

function isAnotherCount(older: Quantity, newer: Quantity, isOfOne: boolean): boolean {
  const [before, after] = [older.min ?? older.max ?? 0, newer.max ?? newer.min ?? 0];
  if (isOfOne) return after < before * LEAST_SHARE_OF_ONE;
  return before < FEW || after < before * LEAST_SHARE;
}

/** A place that is only assumed, where the other count is of another: of two countries each has its count. */
const isOfAssumedPlace = ({ earlier, later }: Pair): boolean =>
  [earlier, later].some((claim) => has(claim, 'place-assumed')) &&
  comparePlaces(earlier, later) === 'unknown';

/** Within one report a smaller figure is a part of the larger, unless both are dated. */
const isToldAlong = ({ earlier, later }: Pair): boolean =>
  earlier.articleId === later.articleId && (earlier.utteredOn === null || later.utteredOn === null);

/** A figure told as one of the past is no newer count. */
const isTold = ({ earlier, later }: Pair): boolean => has(earlier, 'past') || has(later, 'past');

const isPassing = ({ earlier }: Pair): boolean => groupsOf(earlier).some((group) => PASSING.has(group));

/** The dead and the injured of one happening. */
const BESIDE: Readonly<Partial<Record<Action, Action>>> = { killed: 'injured', injured: 'killed' };
/** An accident is news for so long. Hours. */
const ONE_NEWS = 24;
/** Of fewer dead there are many happenings in a week. */
const TELLING = 3;

/** "Five dead and six injured", "five dead and five injured": the same number of dead makes one happening of both. */
function agreeOnTheRest({ earlier, later, siblings }: Pair): boolean {
  const rest = (claim: ComparableClaim): readonly number[] =>
    siblings(claim).flatMap(({ action, quantity, scope }) => {
      const count = quantity !== null && quantity.min === quantity.max ? quantity.min : null;
      const isRest = action === BESIDE[claim.action] && scope.part === 'plain' && scope.groups.length === 0;
      return isRest && count !== null && count >= TELLING ? [count] : [];
    });
  const hours = Math.abs(publishedMinute(earlier) - publishedMinute(later)) / 60;
  if (earlier.articleId === later.articleId || hours > ONE_NEWS) return false;
  return rest(earlier).some((count) => rest(later).includes(count));
}
