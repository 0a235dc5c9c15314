import type { SqlExecutor } from '@isnad/event-store';
import type { Sequenced, Writer } from '../projection.js';

export const writeContradictions: Writer = async (event, sql) => {
  switch (event.type) {
    case 'ContradictionDetected': {
      const { contradictionId, claimIds, dimension, rule, explanation, confidence } = event.data;
      await sql.query(
        `insert into read.contradictions (contradiction_id, position, version, detected_at, changed_at, status, claim_a,
             claim_b, dimension, rule, explanation, confidence, story_id)
           values ($1, $2, $3, $4, $4, 'open', $5, $6, $7, $8, $9, $10,
             (select story_id from read.claims where claim_id = $5))`,
        [
          contradictionId,
          event.position,
          event.version,
          event.recordedAt,
          ...claimIds,
          dimension,
          rule,
          explanation,
          confidence,
        ],
      );
      return;
    }
    case 'ContradictionConfirmed':
      return judged(event, sql, 'confirmed', null, event.data.note);
    case 'ContradictionDismissed':
      return judged(event, sql, 'dismissed', event.data.reason, event.data.note);
    case 'ContradictionResolved':
      return judged(event, sql, 'resolved', null, event.data.cause);
    case 'ContradictionReopened':
      return judged(event, sql, 'open', null, event.data.cause);
    default:
  }
};

async function judged(
  event: Extract<Sequenced, { readonly data: { readonly contradictionId: string } }>,
  sql: SqlExecutor,
  status: string,
  reason: string | null,
  note: string | null,
): Promise<void> {
  await sql.query(
    `update read.contradictions
        set status = $2, reason = $3, note = $4, judged_by = $5, changed_at = $6, version = $7
      where contradiction_id = $1`,
    [event.data.contradictionId, status, reason, note, event.metadata.actor, event.recordedAt, event.version],
  );
}
