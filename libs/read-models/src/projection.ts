import type { SequencedEvent, SqlExecutor } from '@isnad/event-store';
import type { LedgerEvent } from '@isnad/ledger-domain';

/** A ledger event at its position. */
export type Sequenced = LedgerEvent &
  Pick<SequencedEvent, 'position' | 'recordedAt' | 'version' | 'metadata'>;

/** Writes what one event changes in one read model. */
export type Writer = (event: Sequenced, sql: SqlExecutor) => Promise<void>;

/** Read models that are kept by one checkpoint. It sees every event once, in order, in the checkpoint's transaction. */
export interface Projection {
  /** Names the checkpoint; another name is another, empty projection. */
  readonly name: string;
  apply(events: readonly SequencedEvent[], sql: SqlExecutor): Promise<void>;
}
