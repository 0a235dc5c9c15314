import type { ReadModel } from '../read-model.js';
import { relations } from './entity.js';

export const relationModel: ReadModel = {
  entities: [relations],

  touches: (event) =>
    event.type === 'RelationFound' || event.type === 'RelationEnded'
      ? [[relations, event.data.relationId]]
      : [],

  apply(event, batch) {
    const { position, recordedAt } = event;
    switch (event.type) {
      case 'RelationFound': {
        const { relationId, relation, from, to, rule, confidence, evidence } = event.data;
        const known = batch.rowOf(relations, relationId);
        batch.put(relations, position, {
          relation_id: relationId,
          position: known?.position ?? String(position),
          relation,
          from_claim: from,
          to_claim: to,
          article_id: evidence.later.articleId,
          rule,
          confidence,
          evidence,
          status: 'standing',
          cause: null,
          found_at: known?.found_at ?? recordedAt,
          changed_at: recordedAt,
        });
        return;
      }
      case 'RelationEnded': {
        const known = batch.rowOf(relations, event.data.relationId);
        if (known === undefined) return;
        const { cause } = event.data;
        batch.put(relations, position, { ...known, status: 'ended', cause, changed_at: recordedAt });
        return;
      }
      default:
    }
  },
};
