import { DataSource } from 'typeorm';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';
import { consequencesOf } from './consequences.js';
import { isHeld } from './held.js';
import { type ClaimRow, type ClaimView, claimViewOf } from './view.js';

export interface ClaimFilter extends PageRequest {
  readonly action?: string | undefined;
  readonly place?: string | undefined;
  readonly claimant?: string | undefined;
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  readonly articleId?: string | undefined;
  readonly storyId?: string | undefined;
  readonly status?: string | undefined;
}

const APPEARANCE = `
  select seen.*, t.title, t.body
    from read.appearances seen
    join read.revisions r using (article_id, revision)
    left join content.article_text t on t.digest = r.content_digest`;

/** The first appearance whose text still stands; where none does, the first. */
const shown = (asOf: AsOf): string => `
  cross join lateral (${APPEARANCE} where seen.claim_id = c.claim_id and ${trueAt('seen', asOf)}
                       order by t.digest is null, seen.from_position limit 1) s`;

const select = (asOf: AsOf, appearance: string): string => `
  select c.*, ${isHeld('c', asOf)} as is_held, s.article_id, s.revision, s.via, s.evidence, s.sentence, s.reading, s.title, s.body,
         a.source_id, a.outlet, a.language, a.url, a.published_text, a.taken_down_at, a.removal_reason, a.removal_authority,
         (select json_agg(json_build_object('articleId', seen.article_id, 'url', sa.url, 'sourceId', sa.source_id, 'revision', seen.revision, 'outlet', sa.outlet,
                   'publishedAt', sa.published_text, 'via', seen.via) order by seen.from_position)
            from read.appearances seen join read.articles sa using (article_id)
           where seen.claim_id = c.claim_id and ${trueAt('seen', asOf)} and ${trueAt('sa', asOf)}) as appearances,
         ${consequencesOf('c', asOf)}
    from read.claims c ${appearance}
    join read.articles a on a.article_id = s.article_id and ${trueAt('a', asOf)}`;

export class ClaimQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(filter: ClaimFilter, asOf: AsOf = null): Promise<Page<ClaimView>> {
    const listing = new Listing('c', filter, asOf)
      .add('c.action = ?', filter.action)
      .add('c.place = ?', filter.place)
      .add(`c.claimant ilike '%' || ? || '%'`, filter.claimant)
      .add('a.outlet = ?', filter.outlet)
      .add('a.language = ?', filter.language)
      .add(
        `exists (select from read.appearances seen
                  where seen.claim_id = c.claim_id and seen.article_id = ? and ${trueAt('seen', asOf)})`,
        filter.articleId,
      )
      .add('c.story_id = ?', filter.storyId)
      .add('c.status = ?', filter.status);
    const rows: ClaimRow[] = await this.dataSource.query(
      `${select(asOf, shown(asOf))} ${listing.rest}`,
      listing.parameters,
    );
    return listing.page(rows, claimViewOf);
  }

  async find(claimId: string, asOf: AsOf = null): Promise<ClaimView | null> {
    return (await this.findAll([claimId], asOf))[0] ?? null;
  }

  async findAll(claimIds: readonly string[], asOf: AsOf = null): Promise<readonly ClaimView[]> {
    const rows: ClaimRow[] = await this.dataSource.query(
      `${select(asOf, shown(asOf))} where c.claim_id = any($1) and ${trueAt('c', asOf)} order by c.position`,
      [claimIds],
    );
    return rows.map(claimViewOf);
  }

  /** The claims of one reading, in the order of the text. */
  async ofReading(articleId: string, revision: number, asOf: AsOf = null): Promise<readonly ClaimView[]> {
    const rows: ClaimRow[] = await this.dataSource.query(
      `${select(asOf, `join (${APPEARANCE}) s using (claim_id)`)}
        where s.article_id = $1 and s.revision = $2 and ${trueAt('c', asOf)} and ${trueAt('s', asOf)}
        order by (s.evidence ->> 'start')::int, s.from_position`,
      [articleId, revision],
    );
    return rows.map(claimViewOf);
  }
}
