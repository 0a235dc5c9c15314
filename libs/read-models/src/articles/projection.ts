import { STAGE_BEFORE } from '@isnad/ledger-domain';
import type { Writer } from '../projection.js';

export const writeArticles: Writer = async (event, sql) => {
  switch (event.type) {
    case 'ArticleObserved': {
      const { articleId, sourceId, outlet, url, language, publishedAt, revision, contentDigest } = event.data;
      await sql.query(
        `insert into read.articles (article_id, position, source_id, outlet, url, language, published_at, published_text,
             observed_at, revision, content_digest, stage)
           values ($1, $2, $3, $4, $5, $6, $7::text::timestamptz, $7::text, $8, $9, $10, 'observed')`,
        [
          articleId,
          event.position,
          sourceId,
          outlet,
          url,
          language,
          publishedAt,
          event.recordedAt,
          revision,
          contentDigest,
        ],
      );
      await sql.query('insert into read.revisions values ($1, $2, $3, $4, $5)', [
        articleId,
        revision,
        contentDigest,
        event.recordedAt,
        event.position,
      ]);
      return;
    }
    case 'ArticleRevised': {
      const { articleId, revision, contentDigest } = event.data;
      await sql.query(
        `update read.articles set revision = $2, content_digest = $3, stage = 'observed' where article_id = $1`,
        [articleId, revision, contentDigest],
      );
      await sql.query('insert into read.revisions values ($1, $2, $3, $4, $5)', [
        articleId,
        revision,
        contentDigest,
        event.recordedAt,
        event.position,
      ]);
      return;
    }
    case 'ArticleRead':
      await sql.query(
        `update read.articles set stage = 'read', claim_count = $3 where article_id = $1 and revision = $2`,
        [event.data.articleId, event.data.revision, event.data.claimIds.length],
      );
      return;
    case 'ArticleLinked':
      await sql.query(
        `update read.articles set stage = 'linked', story_id = $3 where article_id = $1 and revision = $2`,
        [event.data.articleId, event.data.revision, event.data.storyIds[0] ?? null],
      );
      return;
    case 'ArticleCompared':
      await sql.query(`update read.articles set stage = 'compared' where article_id = $1 and revision = $2`, [
        event.data.articleId,
        event.data.revision,
      ]);
      return;
    case 'ArticleFailed':
      await sql.query(
        `update read.articles set stage = 'failed', failed_step = $3, failure = $4
          where article_id = $1 and revision = $2`,
        [event.data.articleId, event.data.revision, event.data.step, event.data.reason],
      );
      return;
    case 'ArticleRetried':
      await sql.query('update read.articles set stage = $3 where article_id = $1 and revision = $2', [
        event.data.articleId,
        event.data.revision,
        STAGE_BEFORE[event.data.step],
      ]);
      return;
    default:
  }
};
