import type { CalendarSlip } from '@isnad/claim-model';
import type { Step } from '@isnad/ledger-domain';
import { BY_BEGINNING, versioned, type Versioned } from '../versions/entity.js';

export interface ArticleEntity extends Versioned {
  readonly article_id: string;
  /** Of the event that observed it. */
  readonly position: string;
  readonly source_id: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly language: string;
  readonly published_at: string;
  /** As the source writes it, with its own offset. */
  readonly published_text: string;
  readonly observed_at: string;
  readonly revision: number;
  /** The newest that was read: what its claims stand in; 0 before any was. */
  readonly read_revision: number;
  readonly content_digest: string;
  readonly stage: string;
  readonly story_id: string | null;
  readonly claim_count: number;
  /** In the newest revision that was read; null where there is none. */
  readonly calendar_slips: readonly CalendarSlip[] | null;
  /** The step that was given up, and the kind of error. */
  readonly failed_step: Step | null;
  readonly failure: string | null;
  readonly taken_down_at: string | null;
  readonly removal_reason: string | null;
  readonly removal_authority: string | null;
  /** Of its stream. */
  readonly version: number;
  readonly held: boolean;
  readonly retracted_at: string | null;
}

export const articles = versioned<ArticleEntity>({
  name: 'articles',
  key: ['article_id'],
  columns: {
    article_id: { type: 'text' },
    position: { type: 'bigint' },
    source_id: { type: 'text' },
    outlet: { type: 'text' },
    url: { type: 'text', nullable: true },
    language: { type: 'text' },
    published_at: { type: 'timestamptz' },
    published_text: { type: 'text' },
    observed_at: { type: 'timestamptz' },
    revision: { type: 'integer' },
    read_revision: { type: 'integer' },
    content_digest: { type: 'text' },
    stage: { type: 'text' },
    story_id: { type: 'text', nullable: true },
    claim_count: { type: 'integer' },
    calendar_slips: { type: 'json', nullable: true },
    failed_step: { type: 'text', nullable: true },
    failure: { type: 'text', nullable: true },
    taken_down_at: { type: 'timestamptz', nullable: true },
    removal_reason: { type: 'text', nullable: true },
    removal_authority: { type: 'text', nullable: true },
    version: { type: 'integer' },
    held: { type: 'boolean' },
    retracted_at: { type: 'timestamptz', nullable: true },
  },
  indexes: [
    '(position)',
    '(outlet, position)',
    '(story_id, position)',
    '(story_id, published_at) where to_position is null',
    '(source_id, position)',
    '(from_position) where held',
    "(stage, position) where stage <> 'compared'",
    '(position) where calendar_slips is not null',
    BY_BEGINNING,
  ],
});

export interface RevisionEntity extends Versioned {
  readonly article_id: string;
  readonly revision: number;
  readonly content_digest: string;
  readonly observed_at: string;
}

export const revisions = versioned<RevisionEntity>({
  name: 'revisions',
  key: ['article_id', 'revision'],
  columns: {
    article_id: { type: 'text' },
    revision: { type: 'integer' },
    content_digest: { type: 'text' },
    observed_at: { type: 'timestamptz' },
  },
});
