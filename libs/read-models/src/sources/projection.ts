import type { ReadModel } from '../read-model.js';
import { sources } from './entity.js';

export const sourceModel: ReadModel = {
  entities: [sources],
  touches: () => [],
  apply(event, batch) {
    if (event.type !== 'SourceRegistered') return;
    const { sourceId, name, country } = event.data;
    batch.put(sources, event.position, {
      source_id: sourceId,
      position: String(event.position),
      name,
      country,
      registered_at: event.recordedAt,
    });
  },
};
