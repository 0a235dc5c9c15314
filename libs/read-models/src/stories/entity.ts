import { BY_BEGINNING, versioned, type Versioned } from '../versions/entity.js';

export interface StoryEntity extends Versioned {
  readonly story_id: string;
  /** Of the event that opened it. */
  readonly position: string;
  readonly language: string;
  readonly article_count: number;
  readonly claim_count: number;
}

export const stories = versioned<StoryEntity>({
  name: 'stories',
  key: ['story_id'],
  columns: {
    story_id: { type: 'text' },
    position: { type: 'bigint' },
    language: { type: 'text' },
    article_count: { type: 'integer' },
    claim_count: { type: 'integer' },
  },
  indexes: ['(position)', BY_BEGINNING],
});
