import type { ReadModel } from '../read-model.js';
import { stories } from './entity.js';

export const storyModel: ReadModel = {
  entities: [stories],

  touches: (event) => (event.type === 'ClaimsLinked' ? [[stories, event.data.storyId]] : []),

  makes: (event) => (event.type === 'StoryOpened' ? [[stories, event.data.storyId]] : []),

  apply(event, batch) {
    const { position } = event;
    switch (event.type) {
      case 'StoryOpened':
        batch.put(stories, position, {
          story_id: event.data.storyId,
          position: String(position),
          language: event.data.language,
          article_count: 0,
          claim_count: 0,
        });
        return;
      case 'ClaimsLinked': {
        const row = batch.rowOf(stories, event.data.storyId);
        if (row === undefined) return;
        const { article_count, claim_count } = row;
        batch.put(stories, position, {
          ...row,
          article_count: article_count + 1,
          claim_count: claim_count + event.data.claimIds.length,
        });
        return;
      }
      default:
    }
  },
};
