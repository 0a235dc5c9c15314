import { conflictKeys } from '@isnad/claim-model';
import type { Appearance, ClaimRecorded, CorrectableFields, OtherReading } from '@isnad/ledger-domain';
import { articles } from '../articles/entity.js';
import type { ReadModel, Sequenced, Touched } from '../read-model.js';
import type { Batch } from '../versions/batch.js';
import type { RowOf } from '../versions/entity.js';
import { type AppearanceEntity, appearances, claimKeys, claims, type ClaimEntity } from './entity.js';

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
        change(batch, position, claimId, {
          ...columnsOf(changes),
          ...(isBack ? { status: 'standing' } : {}),
          changed_position: String(position),
          version,
        });
        for (const seen of batch.rowsOf(appearances, claimId)) index(batch, position, seen);
        return;
      }
      case 'ClaimRetracted':
      case 'ExtractionRejected': {
        const { claimId } = event.data;
        const status = event.type === 'ClaimRetracted' ? 'retracted' : 'misread';
        change(batch, position, claimId, { status, version });
        // What leans on a figure that was withdrawn is still found; what was never said is not.
        if (status === 'misread')
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

  /** What is told in a text that was taken down is compared with nothing. */
  alone: {
    finds: [
      [appearances, 'article_id'],
      [claimKeys, 'claim_id'],
    ],
    async apply(event, sql, schema) {
      if (event.type !== 'ArticleTakenDown') return;
      await sql.query(
        `update ${schema}.claim_keys k set to_position = $2
          where k.to_position is null and k.article_id = $1
            and k.claim_id in (
              select s.claim_id from ${schema}.appearances s where s.article_id = $1 and s.to_position is null)`,
        [event.data.articleId, String(event.position)],
      );
    },
  },
};

const claim = (claimId: string): readonly Touched[] => ENTITIES.map((entity) => [entity, claimId]);

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
    changed_position: null,
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

/** Writes where a claim was seen, and the keys under which that report of it is found. */
function see(
  batch: Batch,
  position: bigint,
  claimId: string,
  seen: Appearance,
  reading: OtherReading | null,
): void {
  const { articleId, revision, via, evidence, sentence } = seen;
  const row = {
    claim_id: claimId,
    article_id: articleId,
    revision,
    published_at: batch.rowOf(articles, articleId)?.published_at ?? null,
    via,
    evidence,
    sentence,
    reading,
  };
  batch.put(appearances, position, row);
  index(batch, position, row);
}

/** The keys of a report of a claim; of several revisions, those of the newest. */
function index(batch: Batch, position: bigint, seen: RowOf<AppearanceEntity>): void {
  const { claim_id, article_id, published_at } = seen;
  const claim = batch.rowOf(claims, claim_id);
  if (claim === undefined || claim.status === 'misread' || published_at === null) return;
  const { action, place, quantity, value, claimant_key: claimantKey } = claim;
  const scope = seen.reading?.scope ?? claim.scope;
  const keys = new Set(conflictKeys({ action, place, quantity, value, claimantKey, scope }));
  for (const old of batch.rowsOf(claimKeys, claim_id)) {
    if (old.article_id !== article_id) continue;
    if (!keys.delete(old.key)) batch.end(claimKeys, position, old);
  }
  for (const key of keys) batch.put(claimKeys, position, { claim_id, article_id, key, published_at });
}
