import type { CorrectableField, CorrectableFields } from '@isnad/ledger-domain';
import { versioned, type Versioned } from '../versions/entity.js';

/** What an editor did to a claim or an article. */
export const ACT_KINDS = [
  'correction',
  'update',
  'clarification',
  'note',
  'retraction',
  'hold',
  'release',
  'verification',
  'refutation',
  'amendment',
  'rejection',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export interface ActEntity extends Versioned {
  /** Position of its event, as decimal text. */
  readonly act_id: string;
  readonly position: string;
  readonly kind: ActKind;
  /** One of the two is null. */
  readonly claim_id: string | null;
  readonly article_id: string | null;
  /** The field of a claim that is meant; null: all of it. */
  readonly field: CorrectableField | null;
  /** What the fields that it changes were before, and are after; null where it changes none. */
  readonly before: CorrectableFields | null;
  readonly after: CorrectableFields | null;
  readonly told: string | null;
  readonly reason: string;
  readonly authority: string | null;
  /** As the editor wrote it, with its own offset. */
  readonly effective_at: string | null;
  readonly verdict: string | null;
  readonly review_url: string | null;
  readonly recorded_by: string;
  readonly recorded_at: string;
}

export const acts = versioned<ActEntity>({
  name: 'acts',
  key: ['act_id'],
  columns: {
    act_id: { type: 'text' },
    position: { type: 'bigint' },
    kind: { type: 'text' },
    claim_id: { type: 'text', nullable: true },
    article_id: { type: 'text', nullable: true },
    field: { type: 'text', nullable: true },
    before: { type: 'json', nullable: true },
    after: { type: 'json', nullable: true },
    told: { type: 'text', nullable: true },
    reason: { type: 'text' },
    authority: { type: 'text', nullable: true },
    effective_at: { type: 'text', nullable: true },
    verdict: { type: 'text', nullable: true },
    review_url: { type: 'text', nullable: true },
    recorded_by: { type: 'text' },
    recorded_at: { type: 'timestamptz' },
  },
  indexes: ['(position)', '(kind, position)', '(claim_id)', '(article_id)'],
});
