import { versioned, type Versioned } from '../versions/entity.js';

/**
 * How late the ledger's clock had come at a position: the latest moment at which that event or one before it was
 * recorded. Positions are given in batches after commit, so single moments go back and forth along them; this one grows.
 */
export interface MomentEntity extends Versioned {
  readonly clock: 'ledger';
  /** ISO 8601 UTC with microseconds, always of the same length: text in this form sorts as moments do. */
  readonly reached: string;
}

export const moments = versioned<MomentEntity>({
  name: 'moments',
  key: ['clock'],
  columns: { clock: { type: 'text' }, reached: { type: 'text' } },
  indexes: ['(reached)'],
});
