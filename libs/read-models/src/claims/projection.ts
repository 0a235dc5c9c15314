import { conflictKeys } from '@isnad/claim-model';
import type { Appearance, ClaimRecorded, CorrectableFields, OtherReading } from '@isnad/ledger-domain';
import { articles } from '../articles/entity.js';
import type { ReadModel, Sequenced, Touched } from '../read-model.js';
import type { Batch } from '../versions/batch.js';
import type { RowOf } from '../versions/entity.js';
import { appearances, claimKeys, claims, type ClaimEntity } from './entity.js';

type ClaimRow = RowOf<ClaimEntity>;

/** Each by the id of its claim. */
const ENTITIES = [claims, appearances, claimKeys] as const;

export const claimModel: ReadModel = {
  entities: ENTITIES,

  touches(event) {
    switch (event.type) {
      case 'ClaimRecorded':
        return [[articles, event.data.appearance.articleId]];
      case 'AppearanceRecorded':
        return [...claim(event.data.claimId), [articles, event.data.appearance.articleId]];
      case 'ClaimCorrected':
      case 'ClaimUpdated':
      case 'ExtractionAmended':
      case 'ClaimRetracted':
      case 'ExtractionRejected':
        return claim(event.data.claimId);
      case 'ClaimClarified':
      case 'ClaimAnnotated':
      case 'ClaimHeld':
      case 'ClaimReleased':
      case 'ClaimVerified':
      case 'ClaimRefuted':
        return [[claims, event.data.claimId]];
      case 'ClaimsLinked':
        return event.data.claimIds.map((id) => [claims, id]);
      default:
        return [];
    }
  },

  makes: (event) =>
    event.type === 'ClaimRecorded' ? ENTITIES.map((entity) => [entity, event.data.claimId]) : [],

  apply(event, batch) {
    const { position, version } = event;
    switch (event.type) {
      case 'ClaimRecorded': {
        const article = batch.rowOf(articles, event.data.appearance.articleId);
        const row = rowOf(event, article?.published_at ?? null);
        batch.put(claims, position, row);
        see(batch, position, row.claim_id, event.data.appearance, null);
        return;
      }
      case 'AppearanceRecorded': {
        const { claimId, appearance, reading } = event.data;
        change(batch, position, claimId, { version });
        see(batch, position, claimId, appearance, reading);
        return;
      }
      case 'ClaimCorrected':
      case 'ClaimUpdated':
      case 'ExtractionAmended': {
        const { claimId, changes } = event.data;
        const isBack = batch.rowOf(claims, claimId)?.status === 'misread';
        const wasCompared = batch.rowsOf(claimKeys, claimId).length > 0;
        const row = change(batch, position, claimId, {
          ...columnsOf(changes),
          ...(isBack ? { status: 'standing' } : {}),
          version,
        });
        if (row !== undefined && (wasCompared || isBack)) index(batch, position, row);
        return;
      }
      case 'ClaimRetracted':
      case 'ExtractionRejected': {
        const { claimId } = event.data;
        const status = event.type === 'ClaimRetracted' ? 'retracted' : 'misread';
        change(batch, position, claimId, { status, version });
        for (const key of batch.rowsOf(claimKeys, claimId)) batch.end(claimKeys, position, key);
        return;
      }
      case 'ClaimClarified':
      case 'ClaimAnnotated':
        change(batch, position, event.data.claimId, { version });
        return;
      case 'ClaimHeld':
      case 'ClaimReleased':
        change(batch, position, event.data.claimId, { held: event.type === 'ClaimHeld', version });
        return;
      case 'ClaimVerified':
      case 'ClaimRefuted': {
        const { claimId, verdict, reviewUrl } = event.data;
        const outcome = event.type === 'ClaimVerified' ? 'verified' : 'refuted';
        change(batch, position, claimId, { review: { outcome, verdict, reviewUrl }, version });
        return;
      }
      case 'ClaimsLinked':
        for (const claimId of event.data.claimIds)
          if (batch.rowOf(claims, claimId)?.story_id === null)
            change(batch, position, claimId, { story_id: event.data.storyId });
        return;
      default:
    }
  },

  /** A claim that no standing text carries any more is compared with nothing. */
  alone: {
    finds: [
      [appearances, 'article_id'],
      [appearances, 'claim_id'],
      [claimKeys, 'claim_id'],
      [articles, 'article_id'],
    ],
    async apply(event, sql, schema) {
      if (event.type !== 'ArticleTakenDown') return;
      await sql.query(
        `update ${schema}.claim_keys k set to_position = $2
          where k.to_position is null
            and k.claim_id in (
              select s.claim_id from ${schema}.appearances s where s.article_id = $1 and s.to_position is null)
            and not exists (
              select from ${schema}.appearances other join ${schema}.articles a using (article_id)
               where other.claim_id = k.claim_id and other.to_position is null
                 and a.to_position is null and a.taken_down_at is null)`,
        [event.data.articleId, String(event.position)],
      );
    },
  },
};

const claim = (claimId: string): readonly Touched[] => [
  [claims, claimId],
  [claimKeys, claimId],
];

function rowOf(event: Sequenced & ClaimRecorded, publishedAt: string | null): ClaimRow {
  const { data, position, recordedAt, version } = event;
  return {
    claim_id: data.claimId,
    position: String(position),
    recorded_at: recordedAt,
    version,
    status: 'standing',
    held: false,
    review: null,
    action: data.action,
    phase: data.phase,
    polarity: data.polarity,
    modality: data.modality,
    claimant: data.claimant,
    claimant_key: data.claimantKey,
    uttered_on: data.utteredOn,
    time_role: data.time.role,
    time_edtf: data.time.edtf,
    quantity: data.quantity,
    place: data.place,
    value: data.value,
    condition: data.condition,
    scope: data.scope,
    explanation: data.explanation,
    extractor_version: data.extractorVersion,
    published_at: publishedAt,
    story_id: null,
    story_by_editor: false,
  };
}

/** Column of each correctable field; `time` has two. */
function columnsOf({ utteredOn, time, ...same }: CorrectableFields): Partial<ClaimRow> {
  return {
    ...same,
    ...(utteredOn === undefined ? {} : { uttered_on: utteredOn }),
    ...(time === undefined ? {} : { time_role: time.role, time_edtf: time.edtf }),
  };
}

function change(
  batch: Batch,
  position: bigint,
  claimId: string,
  changes: Partial<ClaimRow>,
): ClaimRow | undefined {
  const before = batch.rowOf(claims, claimId);
  if (before === undefined) return undefined;
  const row = { ...before, ...changes };
  batch.put(claims, position, row);
  return row;
}

/** Writes where a claim was seen. What a standing text carries is compared. */
function see(
  batch: Batch,
  position: bigint,
  claimId: string,
  seen: Appearance,
  reading: OtherReading | null,
): void {
  const { articleId, revision, via, evidence, sentence } = seen;
  batch.put(appearances, position, {
    claim_id: claimId,
    article_id: articleId,
    revision,
    via,
    evidence,
    sentence,
    reading,
  });
  const row = batch.rowOf(claims, claimId);
  const isTakenDown = (batch.rowOf(articles, articleId)?.taken_down_at ?? null) !== null;
  const isCompared = batch.rowsOf(claimKeys, claimId).length > 0;
  if (row?.status === 'standing' && !isTakenDown && !isCompared) index(batch, position, row);
}

function index(batch: Batch, position: bigint, row: ClaimRow): void {
  const { claim_id, published_at } = row;
  if (published_at === null) return;
  const keys = new Set(conflictKeys({ ...row, claimantKey: row.claimant_key }));
  for (const old of batch.rowsOf(claimKeys, claim_id))
    if (!keys.delete(old.key)) batch.end(claimKeys, position, old);
  for (const key of keys) batch.put(claimKeys, position, { claim_id, key, published_at });
}
