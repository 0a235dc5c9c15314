import type { ReadModel } from '../read-model.js';
import { patterns } from './entity.js';

export const patternModel: ReadModel = {
  entities: [patterns],

  touches: (event) =>
    event.type === 'PatternDismissed' || event.type === 'PatternRevived'
      ? [[patterns, event.data.patternId]]
      : [],

  apply(event, batch) {
    const { position, recordedAt: changed_at, metadata } = event;
    switch (event.type) {
      case 'PatternDismissed': {
        const { patternId, contradictionId, storyId, rule, dimension, sides, reason, note } = event.data;
        batch.put(patterns, position, {
          pattern_id: patternId,
          position: batch.rowOf(patterns, patternId)?.position ?? String(position),
          story_id: storyId,
          rule,
          dimension,
          sides,
          status: 'dismissed',
          contradiction_id: contradictionId,
          reason,
          note,
          changed_by: metadata.actor,
          changed_at,
        });
        return;
      }
      case 'PatternRevived': {
        const row = batch.rowOf(patterns, event.data.patternId);
        if (row === undefined) return;
        const note = event.data.cause;
        batch.put(patterns, position, {
          ...row,
          status: 'revived',
          note,
          changed_by: metadata.actor,
          changed_at,
        });
        return;
      }
      default:
    }
  },
};
