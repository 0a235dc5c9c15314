import type { Action, Scope, Span } from '@isnad/claim-model';
import type { Entity, QuantityExpression } from '../stages.js';
import { inside } from './evidence.js';

/**
 * A scope narrowed to the candidate whose share of the vote the figure is: the last person named before it in the sentence,
 * else the first behind it. Shares of two candidates differ without either being wrong.
 */
export function ofCandidate(
  scope: Scope,
  action: Action,
  figure: QuantityExpression | null,
  entities: readonly Entity[],
  sentence: Span,
): Scope {
  if (action !== 'vote-result' || figure === null) return scope;
  const persons = entities.filter((one) => one.type === 'person' && inside(one, sentence));
  const candidate = persons.findLast((one) => one.end <= figure.start) ?? persons[0];
  return candidate === undefined
    ? scope
    : { ...scope, groups: [...new Set([...scope.groups, candidate.id])].sort() };
}
