import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type EventMetadata, EventStore, type Migration } from '@isnad/event-store';
import {
  contradiction,
  type ContradictionState,
  type DismissalReason,
  type Pattern,
  patternIdOf,
  streamOf,
} from '@isnad/ledger-domain';
import { execute, type Outcome, stateOf } from '../ledger.js';
import { LedgerTransactions } from '../transactions.js';
import migration from './0003_dismissed_patterns.sql';
import { dismissPattern } from './dismissed-patterns.js';

export const patternMigrations: readonly Migration[] = [
  { name: 'ledger-commands/0003_dismissed_patterns', sql: migration },
];

export interface DismissedPattern extends Outcome<ContradictionState> {
  readonly patternId: string;
  /** The open contradictions that were dismissed with it, in ascending order of their ids. */
  readonly alike: readonly string[];
}

/** An editor dismisses a contradiction with all that are like it in its story: those that are open, and those to come. */
export class DismissPattern extends Command<DismissedPattern> {
  constructor(
    readonly dismissal: {
      readonly contradictionId: string;
      readonly pattern: Pattern;
      /** Others of the pattern; those that are not open any more are left as they are. */
      readonly alike: readonly string[];
      readonly reason: DismissalReason;
      readonly note: string | null;
    },
    readonly metadata: EventMetadata,
    /** Version of the stream as the editor saw it; undefined: whatever it is now. */
    readonly expectedVersion?: number,
  ) {
    super();
  }
}

@CommandHandler(DismissPattern)
export class DismissPatternHandler implements ICommandHandler<DismissPattern> {
  constructor(
    private readonly store: EventStore,
    private readonly transactions: LedgerTransactions,
  ) {}

  /** @throws BrokenRule where the contradiction that was looked at is not open. */
  async execute({ dismissal, metadata, expectedVersion }: DismissPattern): Promise<DismissedPattern> {
    return this.transactions.run(async (sql) => {
      const store = this.store.within(sql);
      const { contradictionId, pattern, reason, note } = dismissal;
      const patternId = patternIdOf(pattern);
      const dismiss = (id: string, version?: number): Promise<Outcome<ContradictionState>> =>
        execute(
          store,
          streamOf.contradiction(id),
          contradiction,
          { type: 'DismissContradiction', contradictionId: id, reason, note, patternId },
          { metadata, expectedVersion: version },
        );
      const outcome = await dismiss(contradictionId, expectedVersion);
      const alike: string[] = [];
      for (const id of [...new Set(dismissal.alike)].sort()) {
        if (id === contradictionId) continue;
        const { state } = await stateOf(store, streamOf.contradiction(id), contradiction);
        if (state.status !== 'open') continue;
        await dismiss(id);
        alike.push(id);
      }
      await dismissPattern(store, sql, { ...pattern, patternId, contradictionId, reason, note }, metadata);
      return { ...outcome, patternId, alike };
    });
  }
}
