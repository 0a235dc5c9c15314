import type { Writer } from '../projection.js';

export const writeStories: Writer = async (event, sql) => {
  switch (event.type) {
    case 'StoryOpened':
      await sql.query(
        'insert into read.stories (story_id, position, title, language) values ($1, $2, $3, $4)',
        [event.data.storyId, event.position, event.data.title, event.data.language],
      );
      return;
    case 'ClaimsLinked':
      await sql.query(
        'update read.stories set article_count = article_count + 1, claim_count = claim_count + $2 where story_id = $1',
        [event.data.storyId, event.data.claimIds.length],
      );
      return;
    default:
  }
};
