import { STAGE_BEFORE } from '@isnad/ledger-domain';
import type { ReadModel, Sequenced } from '../read-model.js';
import type { Batch } from '../versions/batch.js';
import type { RowOf } from '../versions/entity.js';
import { articles, revisions, type ArticleEntity } from './entity.js';

export const articleModel: ReadModel = {
  entities: [articles, revisions],

  touches(event) {
    switch (event.type) {
      case 'ArticleRevised':
      case 'ArticleRead':
      case 'ArticleLinked':
      case 'ArticleCompared':
      case 'ArticleFailed':
      case 'ArticleRetried':
      case 'ArticleTakenDown':
      case 'ArticleCorrected':
      case 'ArticleUpdated':
      case 'ArticleClarified':
      case 'ArticleAnnotated':
      case 'ArticleRetracted':
      case 'ArticleHeld':
      case 'ArticleReleased':
        return [[articles, event.data.articleId]];
      default:
        return [];
    }
  },

  makes: (event) =>
    event.type === 'ArticleObserved'
      ? [
          [articles, event.data.articleId],
          [revisions, event.data.articleId],
        ]
      : [],

  apply(event, batch) {
    const { position, recordedAt, version } = event;
    switch (event.type) {
      case 'ArticleObserved': {
        const { articleId, sourceId, outlet, url, language, publishedAt, revision, contentDigest } =
          event.data;
        batch.put(articles, position, {
          article_id: articleId,
          position: String(position),
          source_id: sourceId,
          outlet,
          url,
          language,
          published_at: publishedAt,
          published_text: publishedAt,
          observed_at: recordedAt,
          revision,
          read_revision: 0,
          content_digest: contentDigest,
          stage: 'observed',
          story_id: null,
          claim_count: 0,
          calendar_slips: null,
          failed_step: null,
          failure: null,
          taken_down_at: null,
          removal_reason: null,
          removal_authority: null,
          version,
          held: false,
          retracted_at: null,
        });
        batch.put(revisions, position, {
          article_id: articleId,
          revision,
          content_digest: contentDigest,
          observed_at: recordedAt,
        });
        return;
      }
      case 'ArticleRevised': {
        const { articleId, revision, contentDigest } = event.data;
        change(batch, position, articleId, {
          revision,
          read_revision: 0,
          content_digest: contentDigest,
          stage: 'observed',
          calendar_slips: null,
          version,
        });
        batch.put(revisions, position, {
          article_id: articleId,
          revision,
          content_digest: contentDigest,
          observed_at: recordedAt,
        });
        return;
      }
      case 'ArticleRead': {
        const { articleId, revision, claimIds, calendarSlips } = event.data;
        const newest = batch.rowOf(articles, articleId)?.read_revision ?? 0;
        if (revision > newest) change(batch, position, articleId, { read_revision: revision });
        reach(batch, event, {
          stage: 'read',
          claim_count: claimIds.length,
          calendar_slips: calendarSlips.length > 0 ? calendarSlips : null,
        });
        return;
      }
      case 'ArticleLinked': {
        const { storyIds } = event.data;
        reach(batch, event, { stage: 'linked', story_id: storyIds[0] ?? null });
        return;
      }
      case 'ArticleCompared':
        reach(batch, event, { stage: 'compared' });
        return;
      case 'ArticleFailed': {
        const { step, reason } = event.data;
        reach(batch, event, { stage: 'failed', failed_step: step, failure: reason });
        return;
      }
      case 'ArticleRetried': {
        const stage = STAGE_BEFORE[event.data.step];
        reach(batch, event, { stage, failed_step: null, failure: null });
        return;
      }
      case 'ArticleTakenDown':
        change(batch, position, event.data.articleId, {
          taken_down_at: recordedAt,
          removal_reason: event.data.reason,
          removal_authority: event.data.authority,
          version,
        });
        return;
      case 'ArticleCorrected':
      case 'ArticleUpdated':
      case 'ArticleClarified':
      case 'ArticleAnnotated':
        change(batch, position, event.data.articleId, { version });
        return;
      case 'ArticleRetracted':
        change(batch, position, event.data.articleId, { retracted_at: recordedAt, version });
        return;
      case 'ArticleHeld':
      case 'ArticleReleased':
        change(batch, position, event.data.articleId, { held: event.type === 'ArticleHeld', version });
        return;
      default:
    }
  },
};

type Changes = Partial<RowOf<ArticleEntity>>;

function change(batch: Batch, position: bigint, articleId: string, changes: Changes): void {
  const row = batch.rowOf(articles, articleId);
  if (row !== undefined) batch.put(articles, position, { ...row, ...changes });
}

type OfRevision = Extract<
  Sequenced,
  { readonly data: { readonly articleId: string; readonly revision: number } }
>;

/** A stage of an older revision tells nothing of the newest. */
function reach(batch: Batch, { data, position, version }: OfRevision, changes: Changes): void {
  const isNewest = batch.rowOf(articles, data.articleId)?.revision === data.revision;
  change(batch, position, data.articleId, isNewest ? { ...changes, version } : { version });
}
