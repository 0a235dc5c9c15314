import type { ComparableClaim } from './comparable-claim.js';
import { publishedMinute } from './event/moments.js';
import { comparePlaces } from './event/places.js';
import { scopeDifference } from './event/scope.js';
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
  if (claim.id === retracted.id || claim.action !== retracted.action) return false;
  if (!sameFigure(claim.quantity, retracted.quantity)) return false;
  const minutes = publishedMinute(claim) - publishedMinute(retraction);
  if (minutes <= 0 || minutes > LASTING * 24 * 60) return false;
  return comparePlaces(claim, retracted) === 'same' && scopeDifference(claim, retracted) === null;
}

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
