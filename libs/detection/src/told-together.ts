import type { ReportedClaim } from '@isnad/read-models';
import type { FoundBetween } from './pairs.js';

/**
 * Whether one of two reports gives both figures, and does not set them against each other: one agency's text in two papers,
 * with several counts in it. Then they are no alternatives, but counts of two things.
 */
export function areToldTogether(
  a: ReportedClaim,
  b: ReportedClaim,
  reportOf: (articleId: string) => readonly ReportedClaim[],
  between: (a: ReportedClaim, b: ReportedClaim) => FoundBetween | null,
): boolean {
  if (a.articleId === b.articleId) return false;
  return (
    isToldBeside(a, b, reportOf(b.articleId), between) || isToldBeside(b, a, reportOf(a.articleId), between)
  );
}

/** Whether the report that carries `other` says the same as `claim` as well, and the two do not conflict there. */
function isToldBeside(
  claim: ReportedClaim,
  other: ReportedClaim,
  report: readonly ReportedClaim[],
  between: (a: ReportedClaim, b: ReportedClaim) => FoundBetween | null,
): boolean {
  const again = report.filter((one) => saysTheSame(claim, one));
  return again.length > 0 && again.every((one) => between(one, other)?.relation.type !== 'contradicts');
}

function saysTheSame(a: ReportedClaim, b: ReportedClaim): boolean {
  if (a.claimId === b.claimId) return true;
  return a.action === b.action && slotsOf(a) === slotsOf(b);
}

const slotsOf = (claim: ReportedClaim): string => {
  const { claimantKey, polarity, modality, phase, time, quantity, value, scope } = claim;
  const figure = quantity && [quantity.min, quantity.max, quantity.unit];
  return JSON.stringify([
    claimantKey,
    polarity,
    modality,
    phase,
    [time.role, time.edtf],
    figure,
    value,
    scope.groups,
    scope.places,
  ]);
};
