import { actionFamily } from '@isnad/claim-model';
import { relationBetween, type ComparableClaim, type Relation } from '@isnad/contradiction-rules';
import type { ReportedClaim } from '@isnad/read-models';
import { areKeptApart, comparable } from './comparable.js';

/** A relation with the two reports between which it was found. */
export interface FoundBetween {
  readonly relation: Relation;
  readonly from: ReportedClaim;
  readonly to: ReportedClaim;
}

/** Reports as the rules want them, each made once. */
export class Comparables {
  readonly #made = new Map<ReportedClaim, ComparableClaim>();
  readonly #reports = new Map<ComparableClaim, ReportedClaim>();

  of(report: ReportedClaim): ComparableClaim {
    const known = this.#made.get(report);
    if (known !== undefined) return known;
    const made = comparable(report);
    this.#made.set(report, made);
    this.#reports.set(made, report);
    return made;
  }

  /** The reports of a relation between what this has made. */
  between(relation: Relation): FoundBetween {
    const [from, to] = [this.#reports.get(relation.from), this.#reports.get(relation.to)];
    if (from === undefined || to === undefined)
      throw new Error('A relation is between claims that were given.');
    return { relation, from, to };
  }
}

/** How one report of a claim stands to one report of another. */
export function findBetween(
  comparables: Comparables,
  a: ReportedClaim,
  b: ReportedClaim,
  siblingsOf: (articleId: string) => readonly ReportedClaim[],
): FoundBetween | null {
  if (a.claimId === b.claimId || areKeptApart(a, b)) return null;
  const siblings = (claim: ComparableClaim): readonly ComparableClaim[] =>
    siblingsOf(claim.articleId).map((one) => comparables.of(one));
  const relation = relationBetween(comparables.of(a), comparables.of(b), { siblings });
  return relation === null ? null : comparables.between(relation);
}

/**
 * Whether two claims of one story are worth comparing though they share no key: acts of one family, or an answer. What is
 * merely said meets its like by keys.
 */
export function mayMeet(a: ReportedClaim, b: ReportedClaim): boolean {
  if (answers(a) || answers(b)) return true;
  return a.action !== 'statement' && actionFamily(a.action) === actionFamily(b.action);
}

const answers = ({ action, scope }: ReportedClaim): boolean =>
  action === 'deny' || scope.marks?.includes('takes-back') === true;
