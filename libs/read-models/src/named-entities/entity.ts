import type { KnownEntityType } from '@isnad/claim-model';
import { versioned, type Versioned } from '../versions/entity.js';

/** Persons, bodies and places that the newsroom knows by name. */
export interface NamedEntityEntity extends Versioned {
  readonly entity_id: string;
  /** Of the event that named it first. */
  readonly position: string;
  readonly type: KnownEntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly status: 'known' | 'withdrawn';
  readonly reason: string;
  readonly version: number;
  readonly changed_by: string;
  readonly changed_at: string;
}

export const namedEntities = versioned<NamedEntityEntity>({
  name: 'named_entities',
  key: ['entity_id'],
  columns: {
    entity_id: { type: 'text' },
    position: { type: 'bigint' },
    type: { type: 'text' },
    name: { type: 'text' },
    aliases: { type: 'json' },
    country: { type: 'text', nullable: true },
    status: { type: 'text' },
    reason: { type: 'text' },
    version: { type: 'integer' },
    changed_by: { type: 'text' },
    changed_at: { type: 'timestamptz' },
  },
  indexes: ['(position)'],
});
