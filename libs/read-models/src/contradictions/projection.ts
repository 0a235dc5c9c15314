import { claims } from '../claims/entity.js';
import type { ReadModel, Sequenced } from '../read-model.js';
import type { Batch } from '../versions/batch.js';
import { contradictions, type ContradictionEntity } from './entity.js';

export const contradictionModel: ReadModel = {
  entities: [contradictions],

  touches(event) {
    switch (event.type) {
      case 'ContradictionDetected':
        return [[claims, event.data.claimIds[0]]];
      case 'ContradictionConfirmed':
      case 'ContradictionDismissed':
      case 'ContradictionResolved':
      case 'ContradictionReopened':
        return [[contradictions, event.data.contradictionId]];
      default:
        return [];
    }
  },

  makes: (event) =>
    event.type === 'ContradictionDetected' ? [[contradictions, event.data.contradictionId]] : [],

  apply(event, batch) {
    switch (event.type) {
      case 'ContradictionDetected': {
        const { contradictionId, claimIds, dimension, rule, explanation, evidence, confidence } = event.data;
        batch.put(contradictions, event.position, {
          contradiction_id: contradictionId,
          position: String(event.position),
          version: event.version,
          detected_at: event.recordedAt,
          changed_at: event.recordedAt,
          status: 'open',
          claim_a: claimIds[0],
          claim_b: claimIds[1],
          dimension,
          rule,
          explanation,
          evidence,
          confidence,
          story_id: batch.rowOf(claims, claimIds[0])?.story_id ?? null,
          judged_by: null,
          reason: null,
          note: null,
          pattern_id: null,
        });
        return;
      }
      case 'ContradictionConfirmed':
        return judge(event, batch, 'confirmed', { note: event.data.note });
      case 'ContradictionDismissed': {
        const { reason, note, patternId: pattern_id } = event.data;
        return judge(event, batch, 'dismissed', { reason, note, pattern_id });
      }
      case 'ContradictionResolved':
        return judge(event, batch, 'resolved', { note: event.data.cause });
      case 'ContradictionReopened':
        return judge(event, batch, 'open', { note: event.data.cause });
      default:
    }
  },
};

interface Judged {
  readonly reason?: string | null;
  readonly note: string | null;
  readonly pattern_id?: string | null;
}

function judge(
  event: Extract<Sequenced, { readonly data: { readonly contradictionId: string } }>,
  batch: Batch,
  status: ContradictionEntity['status'],
  { reason = null, note, pattern_id = null }: Judged,
): void {
  const row = batch.rowOf(contradictions, event.data.contradictionId);
  if (row === undefined) return;
  batch.put(contradictions, event.position, {
    ...row,
    status,
    reason,
    note,
    pattern_id,
    judged_by: event.metadata.actor,
    changed_at: event.recordedAt,
    version: event.version,
  });
}
