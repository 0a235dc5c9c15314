import { unitFamily } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import { comparePlaces } from '../event/places.js';
import { groupsOf } from '../event/scope.js';
import { sameStory } from '../event/story.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import { areComparable, boundsOf, cannotBothHold } from '../intervals/quantities.js';
import { areOnOneMatter } from '../event/topics/one-matter.js';
import type { Rule } from '../relation.js';

/** What a statement counts stands for as long as its story is told. Days. */
const ONE_STORY = 14;
/** A figure of another order is of another slot. */
const LEAST_SHARE = 0.5;

/** Lengths of time and of way have rules of their own; a percentage may be of anything. */
const OTHERWISE = new Set(['time', 'length', 'percent']);

/** "Nine people were on board" and "eight passengers": two statements count one thing in one story. */
export const twoFiguresForOneThingToldOf: Rule = {
  name: 'Two figures for one thing told of',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    const [x, y] = [earlier.quantity, later.quantity];
    if (x === null || y === null || !areComparable(x, y) || !cannotBothHold(x, y)) return null;
    if (OTHERWISE.has(unitFamily(x.unit).family)) return null;
    if (![earlier, later].every(isFact) || sameClaimant(earlier, later)) return null;
    const [small, large] = [boundsOf(x).min, boundsOf(y).min].sort((a, b) => a - b) as [number, number];
    if (small < large * LEAST_SHARE) return null;
    if (!shareThings(earlier, later) || comparePlaces(earlier, later) === 'apart') return null;
    if (groupsOf(earlier).join() !== groupsOf(later).join() || !areOfOneTime(earlier, later)) return null;
    if (sameStory(earlier, later) === null && earlier.storyId === undefined) return null;
    return contradiction(
      'quantity',
      0.65,
      { code: 'figures-apart', earlier: x, later: y },
      { code: 'figure-stands' },
      { code: 'same-group', groups: groupsOf(earlier) },
    );
  },
};

const isFact = (claim: ComparableClaim): boolean =>
  claim.polarity === 'affirmed' &&
  claim.modality === 'actual' &&
  claim.scope.part === 'plain' &&
  !has(claim, 'takes-back');

/** All that the one names, the other names: exports of wheat are no exports. */
function shareThings(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [a.scope.things ?? [], b.scope.things ?? []];
  return (x.length > 0 && x.join() === y.join()) || areOnOneMatter(a, b);
}

function areOfOneTime(a: ComparableClaim, b: ComparableClaim): boolean {
  if (Math.abs(saidOn(a) - saidOn(b)) > ONE_STORY) return false;
  const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
  return x === null || y === null || (a.time.role === b.time.role && !areDisjoint(x, y));
}
