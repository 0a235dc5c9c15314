import type { Dimension, DismissalReason, Pattern } from '@isnad/ledger-domain';
import { versioned, type Versioned } from '../versions/entity.js';

/** Patterns of contradictions that an editor dismissed, and those that he let be raised again. */
export interface PatternEntity extends Versioned {
  readonly pattern_id: string;
  /** Of the event that dismissed it first. */
  readonly position: string;
  readonly story_id: string;
  readonly rule: string;
  readonly dimension: Dimension;
  readonly sides: Pattern['sides'];
  readonly status: 'dismissed' | 'revived';
  readonly contradiction_id: string;
  readonly reason: DismissalReason;
  readonly note: string | null;
  readonly changed_by: string;
  readonly changed_at: string;
}

export const patterns = versioned<PatternEntity>({
  name: 'patterns',
  key: ['pattern_id'],
  columns: {
    pattern_id: { type: 'text' },
    position: { type: 'bigint' },
    story_id: { type: 'text' },
    rule: { type: 'text' },
    dimension: { type: 'text' },
    sides: { type: 'json' },
    status: { type: 'text' },
    contradiction_id: { type: 'text' },
    reason: { type: 'text' },
    note: { type: 'text', nullable: true },
    changed_by: { type: 'text' },
    changed_at: { type: 'timestamptz' },
  },
  indexes: ['(position)', '(story_id)'],
});
