import type { EventMetadata, EventStore } from '@isnad/event-store';
import {
  BrokenRule,
  contradiction,
  contradictionIdOf,
  type ContradictionCommand,
  fold,
  type Pattern,
  pattern,
  type PatternEvent,
  patternIdOf,
  relation,
  relationIdOf,
  streamOf,
} from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import type { Findings, FoundContradiction, FoundRelation } from './findings.js';

/**
 * Records findings in the caller's transaction. Two comparisons at a time may find the same: all streams are taken in one
 * order, so that neither waits for the other in a circle.
 *
 * @returns ids of the contradictions that were found and are in the ledger.
 */
export async function recordFindings(
  store: EventStore,
  findings: Findings,
  metadata: EventMetadata,
): Promise<readonly string[]> {
  const contradictionIds: string[] = [];
  for (const { id, one } of named(findings.contradictions)) {
    const detect = {
      ...detection(id, one),
      isPatternDismissed: await isDismissed(store, one.pattern ?? null),
    };
    const { state } = await execute(store, streamOf.contradiction(id), contradiction, detect, { metadata });
    if (state.status !== 'unknown') contradictionIds.push(id);
  }
  for (const { contradictionId, cause } of inOrder(findings.resolved, 'contradictionId'))
    await judge(store, { type: 'ResolveContradiction', contradictionId, cause }, metadata);
  for (const { contradictionId, cause } of inOrder(findings.reopened, 'contradictionId'))
    await judge(store, { type: 'ReopenContradiction', contradictionId, cause }, metadata);
  for (const one of withIds(findings.relations)) {
    const stream = streamOf.relation(one.relationId);
    await execute(store, stream, relation, { type: 'FindRelation', ...one }, { metadata });
  }
  for (const one of inOrder(findings.ended, 'relationId')) {
    const stream = streamOf.relation(one.relationId);
    await execute(store, stream, relation, { type: 'EndRelation', ...one }, { metadata });
  }
  return contradictionIds;
}

const inOrder = <Key extends string, T extends { readonly [K in Key]: string }>(
  list: readonly T[],
  key: Key,
): readonly T[] => [...list].sort((a, b) => (a[key] < b[key] ? -1 : 1));

const named = (found: readonly FoundContradiction[]) =>
  inOrder(
    found.map((one) => ({ id: contradictionIdOf(one.claimA, one.claimB, one.dimension), one })),
    'id',
  );

const withIds = (found: readonly FoundRelation[]) =>
  inOrder(
    found.map((one) => ({ ...one, relationId: idOfRelation(one) })),
    'relationId',
  );

/** A report that leans on a dead figure is a finding of its own, whichever claim of it does. */
export const idOfRelation = ({
  relation: type,
  from,
  to,
  evidence,
}: Pick<FoundRelation, 'relation' | 'from' | 'to' | 'evidence'>): string => {
  const isOfReport = type === 'reuses-retracted' || type === 'carries-retracted';
  return relationIdOf(type, from, to, isOfReport ? evidence.later.articleId : '');
};

function detection(
  contradictionId: string,
  one: FoundContradiction,
): Extract<ContradictionCommand, { readonly type: 'DetectContradiction' }> {
  const { claimA, claimB, dimension, rule, explanation, evidence, confidence } = one;
  const inOrder = claimA < claimB;
  // The pair has no direction: it is kept in the order of the ids, and the quotes follow their claims.
  const swapped = explanation.replace(/\{quote:([ab])\}/g, (_, side) =>
    side === 'a' ? '{quote:b}' : '{quote:a}',
  );
  return {
    type: 'DetectContradiction',
    contradictionId,
    claimIds: inOrder ? [claimA, claimB] : [claimB, claimA],
    dimension,
    rule,
    explanation: inOrder ? explanation : swapped,
    evidence,
    confidence,
  };
}

/** What an editor has judged meanwhile stays as he judged it. */
async function judge(
  store: EventStore,
  command: Extract<ContradictionCommand, { readonly type: 'ResolveContradiction' | 'ReopenContradiction' }>,
  metadata: EventMetadata,
): Promise<void> {
  try {
    await execute(store, streamOf.contradiction(command.contradictionId), contradiction, command, {
      metadata,
    });
  } catch (error) {
    if (!(error instanceof BrokenRule)) throw error;
  }
}

/** Whether an editor has dismissed all that is like it. */
async function isDismissed(store: EventStore, of: Pattern | null): Promise<boolean> {
  if (of === null) return false;
  const history = await store.readStream(streamOf.pattern(patternIdOf(of)));
  return fold(pattern, history as readonly object[] as readonly PatternEvent[]).status === 'dismissed';
}
