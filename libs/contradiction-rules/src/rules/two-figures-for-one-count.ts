import type { ComparableClaim, Rule } from '../comparable-claim.js';
import { dayOfMoment, daysOf } from '../intervals/days.js';
import { boundsOf, cannotBothHold, familyOf } from '../intervals/quantities.js';
import { saidOn, sameScope } from '../same-event.js';

/** Counts that grow while an event goes on: a later, larger figure is an update. */
const GROWING = new Set([
  'killed',
  'injured',
  'missing',
  'displaced',
  'detained',
  'damage',
  'seized-goods',
  'aid',
]);
/** Figures of something that stands, told once. */
const STANDING = new Set(['force-size', 'sentenced', 'vote-result', 'disaster', 'price']);
/** A figure for a day is settled when it is told this many days later. */
const SETTLED_AFTER = 2;
/** Figures this close are mostly two roundings or two moments of one count. Share of the larger. */
const TOO_CLOSE = 0.02;

/** Same count, same scope, same moment, different figures. */
export const twoFiguresForOneCount: Rule = {
  name: 'Two figures for one count',
  find(a, b) {
    const [x, y] = [a.quantity, b.quantity];
    if (a.action !== b.action || x === null || y === null || familyOf(x.unit) !== familyOf(y.unit))
      return null;
    if (
      a.modality !== 'actual' ||
      b.modality !== 'actual' ||
      a.polarity !== 'affirmed' ||
      b.polarity !== 'affirmed'
    )
      return null;
    if (!sameScope(a, b) || !cannotBothHold(x, y) || closeness(a, b) < TOO_CLOSE) return null;
    if (a.utteredOn === null && a.time.edtf === null) return null;
    if (b.utteredOn === null && b.time.edtf === null) return null;
    if (STANDING.has(a.action)) {
      return {
        dimension: 'quantity',
        confidence: 0.7,
        reason: `they give ${figure(a)} and ${figure(b)} for the same thing, which does not grow`,
      };
    }
    if (!GROWING.has(a.action)) return null;
    const [earlier, later] = inOrder(a, b);
    if (earlier === null || later === null) {
      const settled = isSettled(a) || isSettled(b);
      if (!settled) return null;
      return {
        dimension: 'quantity',
        confidence: 0.7,
        reason: `they give ${figure(a)} and ${figure(b)} for one and the same day`,
      };
    }
    const shrinks = boundsOf(later.quantity ?? x).max < boundsOf(earlier.quantity ?? y).min;
    if (!shrinks) return null;
    return {
      dimension: 'quantity',
      confidence: 0.75,
      reason: `the later figure (${figure(later)}) is smaller than the earlier one (${figure(earlier)}), and such a count grows or stands`,
    };
  },
};

const figure = (claim: ComparableClaim): string => {
  const { min, max } = claim.quantity ?? { min: null, max: null };
  if (min !== null && min === max) return String(min);
  return `${min === null ? 'up to' : `${min} or more`}${max === null ? '' : ` ${max}`}`;
};

function closeness(a: ComparableClaim, b: ComparableClaim): number {
  const [x, y] = [a.quantity?.min ?? a.quantity?.max ?? 0, b.quantity?.min ?? b.quantity?.max ?? 0];
  // Open bounds that exclude each other are as far apart as they say.
  if (a.quantity?.max === null || b.quantity?.max === null) return 1;
  return Math.abs(x - y) / Math.max(1, Math.abs(x), Math.abs(y));
}

const asOf = (claim: ComparableClaim): number =>
  daysOf(claim.scope.asOf ?? claim.time.edtf)?.to ?? saidOn(claim);

const isSettled = (claim: ComparableClaim): boolean =>
  dayOfMoment(claim.publishedAt) - asOf(claim) >= SETTLED_AFTER;

function inOrder(
  a: ComparableClaim,
  b: ComparableClaim,
): readonly [ComparableClaim, ComparableClaim] | readonly [null, null] {
  const difference = asOf(a) - asOf(b);
  if (difference === 0) return [null, null];
  return difference < 0 ? [a, b] : [b, a];
}
