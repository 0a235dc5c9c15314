import { versioned, type Versioned } from '../versions/entity.js';

/** Who is read. What it is known for is counted from its articles and their claims when it is asked for. */
export interface SourceEntity extends Versioned {
  readonly source_id: string;
  readonly position: string;
  readonly name: string;
  readonly country: string | null;
  readonly registered_at: string;
}

export const sources = versioned<SourceEntity>({
  name: 'sources',
  key: ['source_id'],
  columns: {
    source_id: { type: 'text' },
    position: { type: 'bigint' },
    name: { type: 'text' },
    country: { type: 'text', nullable: true },
    registered_at: { type: 'timestamptz' },
  },
  indexes: ['(position)'],
});
