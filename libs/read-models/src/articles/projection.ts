import { STAGE_BEFORE } from '@isnad/ledger-domain';
import type { ReadModel } from '../read-model.js';
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
    const { position, recordedAt } = event;
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
          content_digest: contentDigest,
          stage: 'observed',
          story_id: null,
          claim_count: 0,
          failed_step: null,
          failure: null,
          taken_down_at: null,
          removal_reason: null,
          removal_authority: null,
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
        change(batch, position, articleId, { revision, content_digest: contentDigest, stage: 'observed' });
        batch.put(revisions, position, {
          article_id: articleId,
          revision,
          content_digest: contentDigest,
          observed_at: recordedAt,
        });
        return;
      }
      case 'ArticleRead': {
        const { articleId, revision, claimIds } = event.data;
        reach(batch, position, articleId, revision, { stage: 'read', claim_count: claimIds.length });
        return;
      }
      case 'ArticleLinked': {
        const { articleId, revision, storyIds } = event.data;
        reach(batch, position, articleId, revision, { stage: 'linked', story_id: storyIds[0] ?? null });
        return;
      }
      case 'ArticleCompared':
        reach(batch, position, event.data.articleId, event.data.revision, { stage: 'compared' });
        return;
      case 'ArticleFailed': {
        const { articleId, revision, step, reason } = event.data;
        reach(batch, position, articleId, revision, { stage: 'failed', failed_step: step, failure: reason });
        return;
      }
      case 'ArticleRetried': {
        const { articleId, revision, step } = event.data;
        reach(batch, position, articleId, revision, {
          stage: STAGE_BEFORE[step],
          failed_step: null,
          failure: null,
        });
        return;
      }
      case 'ArticleTakenDown':
        change(batch, position, event.data.articleId, {
          taken_down_at: recordedAt,
          removal_reason: event.data.reason,
          removal_authority: event.data.authority,
        });
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

/** A stage of an older revision tells nothing of the newest. */
function reach(batch: Batch, position: bigint, articleId: string, revision: number, changes: Changes): void {
  if (batch.rowOf(articles, articleId)?.revision === revision) change(batch, position, articleId, changes);
}
