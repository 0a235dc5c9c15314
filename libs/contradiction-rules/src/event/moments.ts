import { FLUCTUATING, GROWING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { dayOfMoment, daysOf, oneDay } from '../intervals/days.js';

/** The day a claim was uttered; where that is not told, published. */
export const saidOn = (claim: ComparableClaim): number =>
  daysOf(claim.utteredOn)?.to ?? dayOfMoment(claim.publishedAt);

/** What a figure speaks for. */
export interface AsOf {
  readonly day: number;
  /** Minute of that day; null where nothing tells. */
  readonly minute: number | null;
}

/**
 * What a figure speaks for: the moment its words name; a stated day, unless the other figure has the same (then it is the
 * day of the happening, and both are as of when they were said); else the day it was said. A report of that same day
 * tells the minute by its publication.
 */
export function asOf(claim: ComparableClaim, other: ComparableClaim): AsOf {
  const named = daysOf(claim.scope.asOf)?.to ?? null;
  const hour = /T(\d{2})/.exec(claim.scope.asOf ?? '')?.[1];
  if (named !== null && hour !== undefined) return { day: named, minute: Number(hour) * 60 };
  const day = named ?? statedDay(claim, other) ?? saidOn(claim);
  return { day, minute: day === dayOfMoment(claim.publishedAt) ? minuteOfDay(claim) : null };
}

function statedDay(claim: ComparableClaim, other: ComparableClaim): number | null {
  const stated = oneDay(claim.time.edtf);
  if (stated === null) return null;
  if (FLUCTUATING.has(claim.action)) return stated;
  if (!GROWING.has(claim.action) || oneDay(other.time.edtf) === stated) return null;
  return stated;
}

/** Minutes since midnight on the outlet's own clock. */
const minuteOfDay = ({ publishedAt }: ComparableClaim): number =>
  Number(publishedAt.slice(11, 13)) * 60 + Number(publishedAt.slice(14, 16));

/** Minutes since 1970. */
export const publishedMinute = (claim: ComparableClaim): number => Date.parse(claim.publishedAt) / 60_000;

/** Reports this close to each other cannot be told apart by their order. Minutes. */
const SAME_TIME = 30;

/** Whether the stated time of a figure may be the day of the happening as well as the moment the figure speaks for. */
const isAmbiguous = (claim: ComparableClaim): boolean => {
  const stated = oneDay(claim.time.edtf);
  return claim.scope.asOf === null && stated !== null && stated < saidOn(claim) && GROWING.has(claim.action);
};

/**
 * Negative where the first figure is the older one, positive where the second is, 0 where nothing tells; null where it
 * hangs on whether a stated day is that of the happening or that of the figure.
 */
export function ageOrder(a: ComparableClaim, b: ComparableClaim): number | null {
  // A figure of a day after it was said: one of the two dates is misread.
  if ([a, b].some((claim) => (statedDay(claim, claim === a ? b : a) ?? -Infinity) > saidOn(claim)))
    return null;
  const order = orderOf(a, b);
  if (!isAmbiguous(a) && !isAmbiguous(b)) return order;
  return Math.sign(order) === Math.sign(saidOn(a) - saidOn(b)) ? order : null;
}

function orderOf(a: ComparableClaim, b: ComparableClaim): number {
  const [x, y] = [asOf(a, b), asOf(b, a)];
  if (x.day !== y.day) return x.day - y.day;
  if (x.minute === null || y.minute === null) return 0;
  return Math.abs(x.minute - y.minute) < SAME_TIME ? 0 : x.minute - y.minute;
}
