/** Of a claim, the newest revisions that stand: what a revision left out, and what was taken down or retracted, is not compared. */
export const REPORTS = `
  select seen.*, seen.from_position as seen_position, a.source_id, a.outlet, a.language, a.published_text, a.story_id,
         r.content_digest
    from read.appearances seen
    join read.articles a on a.article_id = seen.article_id and a.to_position is null
    join read.revisions r on r.article_id = seen.article_id and r.revision = seen.revision and r.to_position is null
   where seen.to_position is null and seen.revision = a.read_revision
     and a.taken_down_at is null and a.retracted_at is null`;
