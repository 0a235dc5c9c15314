import type { ExtractedClaim } from '@isnad/claim-model';
import type { ReadingContext, Sentence } from '../stages.js';

/** How many sentences of the body a headline may sum up. */
const LEAD = 4;
/** The rule by which a headline without a speaker has that of the sentence most like it. */
const LENT = 'headline-lent';

/**
 * A headline joins several events in Arabic ("صدامات في تبليسي … وإرجاء المفاوضات"): each is told by whoever tells the same
 * event below.
 */
export function withHeadlineSpeakers(
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
    if (claim.evidence.start >= bodyStart || claim.action === 'statement') return claim;
    if (!claim.explanation.rules.includes(LENT)) return claim;
    const alike = lead.filter((one) => one.action === claim.action);
    const same = alike.find((one) => one.quantity?.min === claim.quantity?.min) ?? alike[0];
    if (same === undefined) return claim;
    const { claimant, claimantKey, via, utteredOn } = same;
    return { ...claim, claimant, claimantKey, via, utteredOn };
  });
}
