import { leaningOn, type Relation } from '@isnad/contradiction-rules';
import type { ReportedClaim, Withdrawal } from '@isnad/read-models';
import type { Comparables, FoundBetween } from './pairs.js';

/** How a report leans on a claim that was withdrawn; null where it does not, or is the one that tells of the withdrawal. */
export function findLeaning(
  comparables: Comparables,
  report: ReportedClaim,
  dead: ReportedClaim,
  withdrawal: Withdrawal,
): FoundBetween | null {
  if (report.articleId === withdrawal.articleId) return null;
  if (report.claimId === dead.claimId) return sayingAgain(comparables, report, dead, withdrawal);
  const relation = leaningOn(comparables.of(report), comparables.of(dead), withdrawal.at);
  return relation === null ? null : comparables.between(relation);
}

/** The very claim that was withdrawn, in a report of after that. */
function sayingAgain(
  comparables: Comparables,
  report: ReportedClaim,
  dead: ReportedClaim,
  { at }: Withdrawal,
): FoundBetween | null {
  if (Date.parse(report.publishedAt) <= Date.parse(at)) return null;
  const [from, to] = [comparables.of(report), comparables.of(dead)];
  const relation: Relation = {
    type: 'reuses-retracted',
    dimension: null,
    confidence: 0.9,
    from,
    to,
    rule: 'What was retracted is said again',
    conflict: { code: 'leans-on-the-retracted', figure: dead.quantity },
    sameEvent: [{ code: 'same-act', actions: [dead.action] }],
  };
  return { relation, from: report, to: dead };
}
