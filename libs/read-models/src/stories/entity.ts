import { BY_BEGINNING, versioned, type Versioned } from '../versions/entity.js';

export interface StoryEntity extends Versioned {
  readonly story_id: string;
  /** Of the event that opened it. */
  readonly position: string;
  /** Of its stream. */
  readonly version: number;
  readonly language: string;
  readonly article_count: number;
  readonly claim_count: number;
  /** The story that it became part of. */
  readonly merged_into: string | null;
}

export const stories = versioned<StoryEntity>({
  name: 'stories',
  key: ['story_id'],
  columns: {
    story_id: { type: 'text' },
    position: { type: 'bigint' },
    version: { type: 'integer' },
    language: { type: 'text' },
    article_count: { type: 'integer' },
    claim_count: { type: 'integer' },
    merged_into: { type: 'text', nullable: true },
  },
  indexes: ['(position)', BY_BEGINNING],
});
