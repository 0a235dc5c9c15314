import { DataSource } from 'typeorm';
import { Conditions, decodeCursor, DEFAULT_LIMIT, pageOf, type Page, type PageRequest } from '../page.js';

export interface StoryView {
  readonly storyId: string;
  /** Headline of the article that opened it. */
  readonly title: string;
  readonly language: string;
  readonly articleCount: number;
  readonly claimCount: number;
  readonly openContradictions: number;
}

interface Row {
  readonly story_id: string;
  readonly position: string;
  readonly title: string;
  readonly language: string;
  readonly article_count: number;
  readonly claim_count: number;
  readonly open: number;
}

const SELECT = `
  select s.*, (select count(*)::int from read.contradictions c where c.story_id = s.story_id and c.status = 'open') as open
    from read.stories s`;

export class StoryQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(request: PageRequest): Promise<Page<StoryView>> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const conditions = new Conditions().add('s.position < ?', decodeCursor(request.cursor));
    const rows: Row[] = await this.dataSource.query(
      `${SELECT} ${conditions.where} order by s.position desc limit ${limit + 1}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, viewOf);
  }

  async find(storyId: string): Promise<StoryView | null> {
    const rows: Row[] = await this.dataSource.query(`${SELECT} where s.story_id = $1`, [storyId]);
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
  };
}
