import type { CorrectableFields } from '@isnad/ledger-domain';
import { claims, type ClaimEntity } from '../claims/entity.js';
import type { ReadModel, Sequenced } from '../read-model.js';
import type { RowOf } from '../versions/entity.js';
import { acts, type ActEntity, type ActKind } from './entity.js';

type Act = Extract<Sequenced, { readonly type: keyof typeof KINDS }>;

/** Which events are acts of editors, and of what kind. */
const KINDS = {
  ClaimCorrected: 'correction',
  ClaimUpdated: 'update',
  ClaimClarified: 'clarification',
  ClaimAnnotated: 'note',
  ClaimRetracted: 'retraction',
  ClaimHeld: 'hold',
  ClaimReleased: 'release',
  ClaimVerified: 'verification',
  ClaimRefuted: 'refutation',
  ExtractionAmended: 'amendment',
  ExtractionRejected: 'rejection',
  ArticleCorrected: 'correction',
  ArticleUpdated: 'update',
  ArticleClarified: 'clarification',
  ArticleAnnotated: 'note',
  ArticleRetracted: 'retraction',
  ArticleHeld: 'hold',
  ArticleReleased: 'release',
} as const satisfies Record<string, ActKind>;

const isAct = (event: Sequenced): event is Act => Object.hasOwn(KINDS, event.type);

/** Must come before the model of claims: it notes what a claim said before it is changed. */
export const actModel: ReadModel = {
  entities: [acts],

  touches: (event) => (isAct(event) && 'changes' in event.data ? [[claims, event.data.claimId]] : []),

  apply(event, batch) {
    if (!isAct(event)) return;
    const { type, data, position, recordedAt, metadata } = event;
    const after = 'changes' in data ? data.changes : null;
    const claim = 'changes' in data ? batch.rowOf(claims, data.claimId) : undefined;
    batch.put(acts, position, {
      act_id: String(position),
      position: String(position),
      kind: KINDS[type],
      claim_id: 'claimId' in data ? data.claimId : null,
      article_id: 'articleId' in data ? data.articleId : null,
      field: 'field' in data ? data.field : null,
      before: after === null || claim === undefined ? null : valuesBefore(claim, after),
      after,
      told: 'text' in data ? data.text : null,
      reason: data.reason,
      authority: 'authority' in data ? data.authority : null,
      effective_at: 'effectiveAt' in data ? data.effectiveAt : null,
      verdict: 'verdict' in data ? data.verdict : null,
      review_url: 'reviewUrl' in data ? data.reviewUrl : null,
      recorded_by: metadata.actor,
      recorded_at: recordedAt,
    } satisfies RowOf<ActEntity>);
  },
};

/** The values of those fields that are changed. */
function valuesBefore(claim: RowOf<ClaimEntity>, changes: CorrectableFields): CorrectableFields {
  const { action, phase, polarity, modality, claimant, quantity, place, value } = claim;
  const all: Required<CorrectableFields> = {
    action,
    phase,
    polarity,
    modality,
    claimant,
    quantity,
    place,
    value,
    utteredOn: claim.uttered_on,
    time: { role: claim.time_role, edtf: claim.time_edtf },
  };
  const kept = Object.entries(all).filter(([field]) => Object.hasOwn(changes, field));
  return Object.fromEntries(kept);
}
