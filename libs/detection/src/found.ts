import { ENOUGH, strengthOfEvent, type Relation } from '@isnad/contradiction-rules';
import { ALERTS, patternOf, type Dimension, type Pattern, type RelationType } from '@isnad/ledger-domain';
import type { FoundContradiction, FoundRelation } from '@isnad/ledger-commands';
import type { ReportedClaim } from '@isnad/read-models';
import { evidenceOf, wordsOf } from './finding.js';
import type { FoundBetween } from './pairs.js';

/** Quiet relations of one kind that are kept of a claim: those to the claims that were said nearest to it. */
const MOST_OF_A_KIND = 2;

/** Gathers what is found between reports as findings between claims, each once, whatever the order in which it is found. */
export class Found {
  readonly #contradictions = new Map<string, FoundBetween>();
  readonly #relations = new Map<string, FoundBetween>();

  add(found: FoundBetween): void {
    const { relation } = found;
    const ids = [relation.from.id, relation.to.id];
    if (relation.type === 'contradicts') {
      const key = [...ids].sort().join(' ') + (relation.dimension ?? '');
      if (isTelling(found, this.#contradictions.get(key))) this.#contradictions.set(key, found);
      return;
    }
    const type = ledgerType(relation);
    if (!ALERTS.has(type) && !isWorthKeeping(relation)) return;
    const report = type === 'reuses-retracted' || type === 'carries-retracted' ? found.from.articleId : '';
    const key = [type, ...ids, report].join(' ');
    if (isTelling(found, this.#relations.get(key))) this.#relations.set(key, found);
  }

  /** @param isDead whether a claim was withdrawn: it contradicts nobody any more */
  contradictions(isDead: (claimId: string) => boolean): readonly FoundContradiction[] {
    return [...this.#contradictions.values()]
      .filter(({ from, to }) => !isDead(from.claimId) && !isDead(to.claimId))
      .map(contradictionOf);
  }

  relations(): readonly FoundRelation[] {
    const byKind = new Map<string, FoundBetween[]>();
    const kept: FoundBetween[] = [];
    for (const found of this.#relations.values()) {
      const type = ledgerType(found.relation);
      if (ALERTS.has(type) || type === 'carries-retracted') {
        kept.push(found);
        continue;
      }
      const kind = `${type} ${found.relation.from.id}`;
      byKind.set(kind, [...(byKind.get(kind) ?? []), found]);
    }
    for (const list of byKind.values()) kept.push(...list.sort(byNearness).slice(0, MOST_OF_A_KIND));
    return kept.map(relationOf);
  }
}

/** Within one report little is told by what is said twice, and parts stand beside their whole. */
function isWorthKeeping(relation: Relation): boolean {
  const { type, from, to } = relation;
  if (from.articleId === to.articleId && (type === 'repeats' || type === 'differs-in-scope')) return false;
  return ledgerType(relation) === 'carries-retracted' || strengthOfEvent(from, to) >= ENOUGH;
}

const ledgerType = ({ type, conflict }: Relation): RelationType => {
  if (conflict.code === 'carries-the-retracted') return 'carries-retracted';
  if (type === 'contradicts') throw new Error('A contradiction is no other relation.');
  return type;
};

/** The surest, then that of the earliest reports: it does not hang on which was compared first. */
function isTelling(found: FoundBetween, known: FoundBetween | undefined): boolean {
  if (known === undefined) return true;
  const order = known.relation.confidence - found.relation.confidence;
  return order < 0 || (order === 0 && orderOf(found) < orderOf(known));
}

const orderOf = ({ from, to }: FoundBetween): string =>
  [from.publishedAt, to.publishedAt, from.articleId, to.articleId].join(' ');

const minutesApart = ({ from, to }: FoundBetween): number =>
  Math.abs(Date.parse(from.publishedAt) - Date.parse(to.publishedAt));

const byNearness = (a: FoundBetween, b: FoundBetween): number =>
  minutesApart(a) - minutesApart(b) || (a.to.claimId < b.to.claimId ? -1 : 1);

function contradictionOf({ relation, from, to }: FoundBetween): FoundContradiction {
  const { dimension, rule, confidence } = relation;
  if (dimension === null) throw new Error(`“${rule}” names no dimension.`);
  return {
    claimA: to.claimId,
    claimB: from.claimId,
    dimension,
    rule,
    explanation: wordsOf(relation, relation.to, relation.from),
    evidence: evidenceOf(relation),
    confidence,
    pattern: patternBetween(to, from, { rule, dimension }),
  };
}

function patternBetween(
  a: ReportedClaim,
  b: ReportedClaim,
  kind: { readonly rule: string; readonly dimension: Dimension },
): Pattern | null {
  if (a.storyId === null || a.storyId !== b.storyId) return null;
  return patternOf({ storyId: a.storyId, ...kind }, a, b);
}

const relationOf = ({ relation, from, to }: FoundBetween): FoundRelation => ({
  relation: ledgerType(relation),
  from: from.claimId,
  to: to.claimId,
  rule: relation.rule,
  evidence: evidenceOf(relation),
  confidence: relation.confidence,
});
