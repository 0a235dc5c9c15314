import type { SequencedEvent, SqlExecutor } from '@isnad/event-store';
import type { LedgerEvent } from '@isnad/ledger-domain';
import type { Batch } from './versions/batch.js';
import type { VersionedEntity } from './versions/entity.js';

/** A ledger event at its position. */
export type Sequenced = LedgerEvent &
  Pick<SequencedEvent, 'position' | 'recordedAt' | 'version' | 'metadata'>;

/** The rows of one group of a table. */
export type Touched = readonly [entity: VersionedEntity, group: string];

/** What one question needs: its tables, and how events change them. */
export interface ReadModel {
  readonly entities: readonly VersionedEntity[];
  /** The rows that the event looks at or changes, save those that it makes. */
  touches(event: Sequenced): readonly Touched[];
  /**
   * Groups whose first row the event makes. No table can hold rows of them, so none are looked for when this event or
   * one soon after it touches them; a model that names none is as right, and slower to rebuild.
   */
  makes?(event: Sequenced): readonly Touched[];
  /** Writes what the event changes. Pure but for the batch: the same events give the same rows, however they are cut. */
  apply(event: Sequenced, batch: Batch): void;
  /** For the rare event that changes rows which only a query finds. It runs alone: all before it is in the tables. */
  readonly alone?: {
    /** Columns by which it finds rows that are true now; a table that is being filled has an index only where told. */
    readonly finds: readonly (readonly [entity: VersionedEntity, column: string])[];
    apply(event: Sequenced, sql: SqlExecutor, schema: string): Promise<void>;
  };
}
