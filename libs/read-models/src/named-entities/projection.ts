import type { ReadModel } from '../read-model.js';
import { namedEntities } from './entity.js';

export const namedEntityModel: ReadModel = {
  entities: [namedEntities],

  touches: (event) =>
    event.type === 'EntityNamed' || event.type === 'AliasesAdded' || event.type === 'EntityWithdrawn'
      ? [[namedEntities, event.data.entityId]]
      : [],

  apply(event, batch) {
    const { position, version, recordedAt: changed_at, metadata } = event;
    const change = { version, changed_by: metadata.actor, changed_at };
    switch (event.type) {
      case 'EntityNamed': {
        const { entityId, type, name, aliases, country, reason } = event.data;
        batch.put(namedEntities, position, {
          entity_id: entityId,
          position: batch.rowOf(namedEntities, entityId)?.position ?? String(position),
          type,
          name,
          aliases,
          country,
          status: 'known',
          reason,
          ...change,
        });
        return;
      }
      case 'AliasesAdded': {
        const row = batch.rowOf(namedEntities, event.data.entityId);
        if (row === undefined) return;
        const { aliases, reason } = event.data;
        batch.put(namedEntities, position, {
          ...row,
          aliases: [...row.aliases, ...aliases],
          reason,
          ...change,
        });
        return;
      }
      case 'EntityWithdrawn': {
        const row = batch.rowOf(namedEntities, event.data.entityId);
        if (row === undefined) return;
        batch.put(namedEntities, position, {
          ...row,
          status: 'withdrawn',
          reason: event.data.reason,
          ...change,
        });
        return;
      }
      default:
    }
  },
};
