import type { ExtractedClaim } from '@isnad/claim-model';
import type { ReadingContext, Sentence } from '../stages.js';

/** How many sentences of the body a headline may sum up. */
const LEAD = 3;

/**
 * A headline that names no place is where the same event of the lead is: "إعلان الطوارئ في عشر ولايات". Read for Arabic
 * alone, whose headlines are placed by the story otherwise.
 */
export function withHeadlinePlaces(
  claims: readonly ExtractedClaim[],
  sentences: readonly Sentence[],
  { bodyStart, language }: ReadingContext,
): readonly ExtractedClaim[] {
  if (language !== 'ar' || bodyStart === 0) return claims;
  const end =
    sentences
      .filter((one) => one.kind === 'prose')
      .slice(0, LEAD)
      .at(-1)?.end ?? 0;
  const lead = claims.filter((one) => one.evidence.start >= bodyStart && one.evidence.start < end);
  return claims.map((claim) => {
    if (claim.evidence.start >= bodyStart || !(claim.scope.marks ?? []).includes('place-assumed'))
      return claim;
    const same = lead.find((one) => one.action === claim.action && one.place !== null);
    if (same === undefined) return claim;
    return { ...claim, place: same.place, scope: { ...claim.scope, places: same.scope.places } };
  });
}
