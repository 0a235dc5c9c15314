import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore } from '@isnad/event-store';
import {
  article,
  contradiction,
  contradictionIdOf,
  type Dimension,
  type FindingEvidence,
  fold,
  type Pattern,
  pattern,
  type PatternEvent,
  patternIdOf,
  streamOf,
} from '@isnad/ledger-domain';
import { execute } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';

export interface FoundContradiction {
  readonly claimA: string;
  readonly claimB: string;
  readonly dimension: Dimension;
  readonly rule: string;
  /** With `{quote:a}` for the quote of claimA and `{quote:b}` for that of claimB. */
  readonly explanation: string;
  /** Null where there are words alone. */
  readonly evidence: FindingEvidence | null;
  readonly confidence: number;
  /** What it has in common with others of its story; null where its claims have no story. Default: null. */
  readonly pattern?: Pattern | null;
}

/** One revision was compared with the ledger: what contradicts, and that the comparison is complete. */
export class RecordComparison extends Command<readonly string[]> {
  constructor(
    readonly articleId: string,
    readonly revision: number,
    readonly rulesVersion: string,
    readonly found: readonly FoundContradiction[],
    readonly metadata: EventMetadata,
  ) {
    super();
  }
}

@CommandHandler(RecordComparison)
export class RecordComparisonHandler implements ICommandHandler<RecordComparison> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  async execute({
    articleId,
    revision,
    rulesVersion,
    found,
    metadata,
  }: RecordComparison): Promise<readonly string[]> {
    return this.transactions.run(async (sql) => {
      const store = this.store.within(sql);
      const contradictionIds: string[] = [];
      // Two comparisons at a time may find the same: written in one order, neither waits for the other in a circle.
      const named = found.map((one) => ({
        ...one,
        id: contradictionIdOf(one.claimA, one.claimB, one.dimension),
      }));
      named.sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const one of named) {
        const { id: contradictionId, claimA, claimB, explanation, ...found } = one;
        const { dimension, rule, evidence, confidence } = found;
        const inOrder = claimA < claimB;
        // The pair has no direction: it is kept in the order of the ids, and the quotes follow their claims.
        const swapped = explanation.replace(/\{quote:([ab])\}/g, (_, side) =>
          side === 'a' ? '{quote:b}' : '{quote:a}',
        );
        const { state } = await execute(
          store,
          streamOf.contradiction(contradictionId),
          contradiction,
          {
            type: 'DetectContradiction',
            contradictionId,
            claimIds: inOrder ? [claimA, claimB] : [claimB, claimA],
            dimension,
            rule,
            explanation: inOrder ? explanation : swapped,
            evidence,
            confidence,
            isPatternDismissed: await isDismissed(store, one.pattern ?? null),
          },
          { metadata },
        );
        if (state.status !== 'unknown') contradictionIds.push(contradictionId);
      }
      await execute(
        store,
        streamOf.article(articleId),
        article,
        { type: 'RecordComparison', articleId, revision, rulesVersion, contradictionIds },
        { metadata },
      );
      return contradictionIds;
    });
  }
}

/** Whether an editor has dismissed all that is like it. */
async function isDismissed(store: EventStore, of: Pattern | null): Promise<boolean> {
  if (of === null) return false;
  const history = await store.readStream(streamOf.pattern(patternIdOf(of)));
  return fold(pattern, history as readonly object[] as readonly PatternEvent[]).status === 'dismissed';
}
