import type { ComparableClaim } from './comparable-claim.js';
import { publishedMinute } from './event/moments.js';
import { comparePlaces } from './event/places.js';
import { scopeDifference } from './event/scope.js';
import { strengthOfEvent } from './event/strength.js';
import { sameFigure } from './intervals/quantities.js';
import type { Relation } from './relation.js';

/** Retracted figures are found again within so long. Days. */
const LASTING = 400;

/**
 * Reports that still lean on a figure that was retracted before they were published: one relation for each report and each
 * claim that was retracted. A report that tells of the retraction itself leans on nothing.
 */
export function reusesOfTheRetracted(
  relations: readonly Relation[],
  claims: readonly ComparableClaim[],
): readonly Relation[] {
  const telling = new Set(
    relations.filter((one) => one.type === 'retracts').map((one) => one.from.articleId),
  );
  const found = new Map<string, Relation>();
  for (const { type, from: retraction, to: retracted } of relations) {
    if (type !== 'retracts' || retracted.quantity === null) continue;
    for (const claim of claims) {
      if (telling.has(claim.articleId) || !leansOn(claim, retracted, retraction)) continue;
      const key = `${claim.id} ${retracted.id}`;
      if (!found.has(key)) found.set(key, reuse(claim, retracted));
    }
  }
  return [...found.values()];
}

function leansOn(claim: ComparableClaim, retracted: ComparableClaim, retraction: ComparableClaim): boolean {
  const minutes = publishedMinute(claim) - publishedMinute(retraction);
  return minutes > 0 && minutes <= LASTING * 24 * 60 && carriesTheFigure(claim, retracted);
}

/** Whether a claim gives the very figure of another: of the same act, place and group. */
function carriesTheFigure(claim: ComparableClaim, retracted: ComparableClaim): boolean {
  if (claim.id === retracted.id || claim.action !== retracted.action) return false;
  if (!sameFigure(claim.quantity, retracted.quantity)) return false;
  return comparePlaces(claim, retracted) === 'same' && scopeDifference(claim, retracted) === null;
}

/**
 * How a claim leans on one that was withdrawn: it gives the same figure of one event, in a report of after the withdrawal
 * (an alarm), or of before it (it stands there still). Null where it does not.
 *
 * @param withdrawnAt ISO 8601 with offset
 */
export function leaningOn(
  claim: ComparableClaim,
  retracted: ComparableClaim,
  withdrawnAt: string,
): Relation | null {
  if (!carriesTheFigure(claim, retracted)) return null;
  const figure = isTelling(retracted) ? 1 : 0;
  if (strengthOfEvent(claim, retracted) + figure < ONE_STORY) return null;
  const minutes = publishedMinute(claim) - Date.parse(withdrawnAt) / 60_000;
  if (Math.abs(minutes) > LASTING * 24 * 60) return null;
  return minutes > 0 ? reuse(claim, retracted) : carries(claim, retracted);
}

/** Figures as large as this that are not round are shared by chance no more. */
const TELLING = 50;

const isTelling = ({ quantity }: ComparableClaim): boolean =>
  quantity !== null && quantity.min !== null && quantity.min >= TELLING && quantity.min % 10 !== 0;

/** A figure that was withdrawn is told of another event where less than this speaks for one. Points. */
const ONE_STORY = 3;

const reuse = (from: ComparableClaim, to: ComparableClaim): Relation => ({
  type: 'reuses-retracted',
  dimension: null,
  confidence: 0.8,
  from,
  to,
  rule: 'A report leans on what was retracted before it',
  conflict: { code: 'leans-on-the-retracted', figure: to.quantity },
  sameEvent: [{ code: 'same-act', actions: [to.action] }],
});

const carries = (from: ComparableClaim, to: ComparableClaim): Relation => ({
  ...reuse(from, to),
  rule: 'A report carries what was retracted after it',
  conflict: { code: 'carries-the-retracted', figure: to.quantity },
});
