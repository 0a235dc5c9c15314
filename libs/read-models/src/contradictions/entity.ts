import type { FindingEvidence } from '@isnad/ledger-domain';
import { BY_BEGINNING, versioned, type Versioned } from '../versions/entity.js';

export interface ContradictionEntity extends Versioned {
  readonly contradiction_id: string;
  /** Of the event that detected it. */
  readonly position: string;
  readonly version: number;
  readonly detected_at: string;
  readonly changed_at: string;
  readonly status: 'open' | 'confirmed' | 'dismissed' | 'resolved';
  readonly claim_a: string;
  readonly claim_b: string;
  readonly dimension: string;
  readonly rule: string;
  /** With `{quote:a}` and `{quote:b}` for the quotes, which stand in the articles alone. */
  readonly explanation: string;
  readonly evidence: FindingEvidence | null;
  readonly confidence: number;
  readonly story_id: string | null;
  readonly judged_by: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  /** The pattern that was dismissed with it. */
  readonly pattern_id: string | null;
}

export const contradictions = versioned<ContradictionEntity>({
  name: 'contradictions',
  key: ['contradiction_id'],
  columns: {
    contradiction_id: { type: 'text' },
    position: { type: 'bigint' },
    version: { type: 'integer' },
    detected_at: { type: 'timestamptz' },
    changed_at: { type: 'timestamptz' },
    status: { type: 'text' },
    claim_a: { type: 'text' },
    claim_b: { type: 'text' },
    dimension: { type: 'text' },
    rule: { type: 'text' },
    explanation: { type: 'text' },
    evidence: { type: 'json', nullable: true },
    confidence: { type: 'double precision' },
    story_id: { type: 'text', nullable: true },
    judged_by: { type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    pattern_id: { type: 'text', nullable: true },
  },
  indexes: [
    '(position)',
    '(status, position)',
    '(story_id, position)',
    '(claim_a)',
    '(claim_b)',
    BY_BEGINNING,
  ],
});
