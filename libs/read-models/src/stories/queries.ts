import type { Count, Language, Version } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';

export interface StoryView {
  readonly storyId: string;
  /** Headline, else first words, of its first article whose text still stands; null where none does. */
  readonly title: string | null;
  /** Of its first article. */
  readonly language: Language;
  readonly articleCount: Count;
  readonly claimCount: Count;
  /** With those on hold. */
  readonly openContradictions: Count;
  /** Of its stream: what an editor looked at. */
  readonly version: Version;
  /** The story that it became part of; null where it goes on. */
  readonly mergedInto: string | null;
}

interface Row {
  readonly story_id: string;
  readonly position: string;
  readonly title: string | null;
  readonly language: Language;
  readonly article_count: number;
  readonly claim_count: number;
  readonly open: number;
  readonly version: number;
  readonly merged_into: string | null;
}

/** How much of a text without a headline stands for one. Characters. */
const FIRST_WORDS = 100;

const select = (asOf: AsOf): string => `
  select s.*,
         (select coalesce(nullif(t.title, ''), left(t.body, ${FIRST_WORDS}))
            from read.articles a join content.article_text t on t.digest = a.content_digest
           where a.story_id = s.story_id and ${trueAt('a', asOf)} order by a.position limit 1) as title,
         (select count(*)::int from read.contradictions c
           where c.story_id = s.story_id and c.status = 'open' and ${trueAt('c', asOf)}) as open
    from read.stories s`;

export class StoryQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(request: PageRequest, asOf: AsOf = null): Promise<Page<StoryView>> {
    const listing = new Listing('s', request, asOf).add('(s.merged_into is null) = ?', true);
    const rows: Row[] = await this.dataSource.query(`${select(asOf)} ${listing.rest}`, listing.parameters);
    return listing.page(rows, viewOf);
  }

  async find(storyId: string, asOf: AsOf = null): Promise<StoryView | null> {
    const rows: Row[] = await this.dataSource.query(
      `${select(asOf)} where s.story_id = $1 and ${trueAt('s', asOf)}`,
      [storyId],
    );
    return rows[0] === undefined ? null : viewOf(rows[0]);
  }
}

function viewOf(row: Row): StoryView {
  return {
    storyId: row.story_id,
    title: row.title,
    language: row.language,
    articleCount: row.article_count,
    claimCount: row.claim_count,
    openContradictions: row.open,
    version: row.version,
    mergedInto: row.merged_into,
  };
}
