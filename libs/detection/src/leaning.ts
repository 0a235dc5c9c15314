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
  const since = deadSince(dead, withdrawal);
  if (report.claimId === dead.claimId) return sayingAgain(comparables, report, dead, since);
  const relation = leaningOn(comparables.of(report), comparables.of(dead), since);
  return relation === null ? null : comparables.between(relation);
}

/** An editor may say that it never held: yet nobody could lean on it, or tell it again, before it was told. */
const deadSince = ({ publishedAt }: ReportedClaim, { at }: Withdrawal): string =>
  Date.parse(at) < Date.parse(publishedAt) ? publishedAt : at;

/** The very claim that was withdrawn, in a report of after that. */
function sayingAgain(
  comparables: Comparables,
  report: ReportedClaim,
  dead: ReportedClaim,
  since: string,
): FoundBetween | null {
  if (Date.parse(report.publishedAt) <= Date.parse(since)) return null;
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
