import { candidateKeys, conflictKeys } from '@isnad/claim-model';
import type { ComparableClaim } from './comparable-claim.js';
import { explain } from './explanation/explain.js';
import { relationBetween, type Surroundings } from './relate.js';
import { ALARMS, type Relation, type RuleDimension } from './relation.js';
import { reusesOfTheRetracted } from './reuse.js';

/** Raised with every change of what the rules find. */
export const RULES_VERSION = 'rules-6';

/** Two claims that cannot both be true, in the order in which they were given. */
export interface Contradiction extends Relation {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  readonly dimension: RuleDimension;
  /** In words, with `{quote:a}` and `{quote:b}` where the quotes belong. */
  readonly explanation: string;
}

/** The conflict between two claims, or null. Symmetric: the order of the two changes nothing but the words. */
export function contradictionBetween(
  a: ComparableClaim,
  b: ComparableClaim,
  surroundings: Surroundings = {},
): Contradiction | null {
  return asContradiction(a, b, relationBetween(a, b, surroundings));
}

function asContradiction(
  a: ComparableClaim,
  b: ComparableClaim,
  relation: Relation | null,
): Contradiction | null {
  if (relation === null || relation.type !== 'contradicts' || relation.dimension === null) return null;
  return { ...relation, dimension: relation.dimension, a, b, explanation: explain(relation, a, b, 'en') };
}

/** All relations among claims, each pair once; only pairs that share a conflict key are compared. */
export function relationsAmong(claims: readonly ComparableClaim[]): readonly Relation[] {
  const siblings = siblingsIn(claims);
  const found: Relation[] = [];
  for (const [a, b] of candidatePairs(claims)) {
    const relation = relationBetween(a, b, { siblings });
    if (relation !== null) found.push(relation);
  }
  return found;
}

/** What an editor is told of: contradictions, retractions, and reports that lean on what was retracted before them. */
export function alarmsAmong(claims: readonly ComparableClaim[]): readonly Relation[] {
  const relations = relationsAmong(claims);
  const alarms = relations.filter((relation) => ALARMS.has(relation.type));
  return [...alarms, ...reusesOfTheRetracted(relations, claims)];
}

/** All conflicts among claims, each pair once. */
export function contradictionsAmong(claims: readonly ComparableClaim[]): readonly Contradiction[] {
  const position = new Map(claims.map((claim, at) => [claim.id, at]));
  return relationsAmong(claims).flatMap((relation) => {
    const inGivenOrder = (position.get(relation.to.id) ?? 0) < (position.get(relation.from.id) ?? 0);
    const [a, b] = inGivenOrder ? [relation.to, relation.from] : [relation.from, relation.to];
    const found = asContradiction(a, b, relation);
    return found === null ? [] : [found];
  });
}

/** Claims of one report are always compared: a report sets them side by side. So are those of a story that somebody made. */
const together = ({ articleId, storyId }: ComparableClaim): readonly string[] => [
  `report:${articleId}`,
  ...(storyId === undefined ? [] : [`story:${storyId}`]),
];

function siblingsIn(claims: readonly ComparableClaim[]): NonNullable<Surroundings['siblings']> {
  const byArticle = new Map<string, ComparableClaim[]>();
  for (const claim of claims) {
    const list = byArticle.get(claim.articleId);
    if (list === undefined) byArticle.set(claim.articleId, [claim]);
    else list.push(claim);
  }
  return (claim) => byArticle.get(claim.articleId) ?? [];
}

/** Pairs of claims that share a conflict key, each once, in the order of the claims. */
function* candidatePairs(
  claims: readonly ComparableClaim[],
): Generator<readonly [ComparableClaim, ComparableClaim]> {
  const before = new Map<string, ComparableClaim[]>();
  for (const claim of claims) {
    const met = new Set<ComparableClaim>();
    const keys = [...conflictKeys(claim), ...together(claim)];
    for (const key of [...candidateKeys(claim), ...together(claim)])
      for (const other of before.get(key) ?? []) met.add(other);
    for (const other of met) yield [other, claim];
    for (const key of keys) {
      const list = before.get(key);
      if (list === undefined) before.set(key, [claim]);
      else list.push(claim);
    }
  }
}
