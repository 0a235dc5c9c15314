import type { FindingEvidence, RelationType } from '@isnad/ledger-domain';
import { BY_BEGINNING, versioned, type Versioned } from '../versions/entity.js';

export interface RelationEntity extends Versioned {
  readonly relation_id: string;
  /** Of the event that found it first. */
  readonly position: string;
  readonly relation: RelationType;
  /** The later claim, which stands so to the other. */
  readonly from_claim: string;
  readonly to_claim: string;
  /** The report that carried the later claim. */
  readonly article_id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: FindingEvidence;
  readonly status: 'standing' | 'ended';
  /** Why it ended. */
  readonly cause: string | null;
  readonly found_at: string;
  readonly changed_at: string;
}

export const relations = versioned<RelationEntity>({
  name: 'relations',
  key: ['relation_id'],
  columns: {
    relation_id: { type: 'text' },
    position: { type: 'bigint' },
    relation: { type: 'text' },
    from_claim: { type: 'text' },
    to_claim: { type: 'text' },
    article_id: { type: 'text' },
    rule: { type: 'text' },
    confidence: { type: 'double precision' },
    evidence: { type: 'json' },
    status: { type: 'text' },
    cause: { type: 'text', nullable: true },
    found_at: { type: 'timestamptz' },
    changed_at: { type: 'timestamptz' },
  },
  indexes: ['(position)', '(relation, position)', '(from_claim)', '(to_claim)', '(article_id)', BY_BEGINNING],
});
