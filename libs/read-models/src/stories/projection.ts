import { articles } from '../articles/entity.js';
import type { ReadModel } from '../read-model.js';
import { stories } from './entity.js';
import { merge, MOVED_BY, split } from './moves.js';

export const storyModel: ReadModel = {
  entities: [stories],

  touches(event) {
    switch (event.type) {
      case 'ClaimsLinked':
        return [
          [stories, event.data.storyId],
          [articles, event.data.articleId],
        ];
      case 'StoryAbsorbed':
        return [[stories, event.data.storyId]];
      default:
        return [];
    }
  },

  makes: (event) => (event.type === 'StoryOpened' ? [[stories, event.data.storyId]] : []),

  apply(event, batch) {
    const { position, version } = event;
    switch (event.type) {
      case 'StoryOpened':
        batch.put(stories, position, {
          story_id: event.data.storyId,
          position: String(position),
          version,
          language: event.data.language,
          article_count: 0,
          claim_count: 0,
          merged_into: null,
        });
        return;
      case 'ClaimsLinked': {
        const { storyId, articleId, claimIds } = event.data;
        const row = batch.rowOf(stories, storyId);
        if (row === undefined) return;
        // A later revision of an article that is there already is no further article.
        const isNew = batch.rowOf(articles, articleId)?.story_id !== storyId;
        batch.put(stories, position, {
          ...row,
          version,
          article_count: row.article_count + (isNew ? 1 : 0),
          claim_count: row.claim_count + claimIds.length,
        });
        return;
      }
      case 'StoryAbsorbed': {
        const row = batch.rowOf(stories, event.data.storyId);
        if (row === undefined) return;
        const { into: merged_into } = event.data;
        batch.put(stories, position, { ...row, version, article_count: 0, claim_count: 0, merged_into });
        return;
      }
      default:
    }
  },

  /** Whole stories move: their rows are found by queries. */
  alone: {
    finds: MOVED_BY,
    async apply(event, sql, schema) {
      if (event.type === 'StoriesMerged') await merge(event, sql, schema);
      if (event.type === 'StorySplit') await split(event, sql, schema);
    },
  },
};
