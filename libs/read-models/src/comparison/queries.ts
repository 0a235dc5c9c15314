import { DataSource } from 'typeorm';
import { SLOT_COLUMNS } from '../claims/slots.js';
import { type ReportedClaim, type ReportedRow, reportedClaimOf } from './reported-claim.js';
import { REPORTS } from './reports.js';
import { ArticleTexts } from './texts.js';

/** For each key, so many reports before and after a moment are looked at, the nearest first: the cost of a claim is flat. */
const NEAREST = 16;
/** A claim meets at most so many others: those first that share most keys with it, then the nearest in time. */
const MOST_CANDIDATES = 150;
/** Reports further apart than this are compared by nobody. Days. */
const COMPARED_WITHIN = 400;
/** Of a claim that more reports carry, the first are compared. */
const MOST_REPORTS = 8;
/** So many articles of a story, the nearest in time, are compared with an article that joins it. */
const MOST_OF_STORY = 24;

const COLUMNS = `
  ${SLOT_COLUMNS.map((column) => `c.${column}`).join(', ')},
  c.changed_position::text, s.seen_position::text, s.via, s.evidence, s.sentence, s.reading, s.article_id, s.source_id,
  s.outlet, s.language, s.published_text, s.story_id, s.content_digest`;

/**
 * The candidates of several claims: which claim ($1) looks under which key ($2), around which moment ($3). Its plan is shown
 * by `npm run bench -- detect`.
 */
export const CANDIDATES_SQL = `
  select claim, claim_id from (
    select wanted.claim, found.claim_id,
           row_number() over (
             partition by wanted.claim
             order by count(*) desc, min(abs(extract(epoch from found.published_at - wanted.around))), found.claim_id
           ) as rank
      from unnest($1::int[], $2::text[], $3::timestamptz[]) as wanted (claim, key, around)
     cross join lateral (
       (select k.claim_id, k.published_at from read.claim_keys k
         where k.key = wanted.key and k.to_position is null and k.published_at >= wanted.around
           and k.published_at <= wanted.around + make_interval(days => ${COMPARED_WITHIN})
         order by k.published_at limit ${NEAREST})
       union all
       (select k.claim_id, k.published_at from read.claim_keys k
         where k.key = wanted.key and k.to_position is null and k.published_at < wanted.around
           and k.published_at >= wanted.around - make_interval(days => ${COMPARED_WITHIN})
         order by k.published_at desc limit ${NEAREST})) found
     group by wanted.claim, found.claim_id) ranked
   where rank <= ${MOST_CANDIDATES}`;

/** Under which keys the candidates of a claim are found, and around which moment (ISO 8601 with offset). */
export interface LookUp {
  readonly keys: readonly string[];
  readonly around: string;
}

/** What detection asks of the ledger, as it stands now. */
export class ComparisonQueries {
  readonly #texts: ArticleTexts;

  constructor(private readonly dataSource: DataSource) {
    this.#texts = new ArticleTexts(dataSource);
  }

  /** Ids of the claims that an article carries, or carried in an older revision. */
  async ofArticle(articleId: string): Promise<readonly string[]> {
    const rows: { claim_id: string }[] = await this.dataSource.query(
      'select distinct claim_id from read.appearances where article_id = $1 and to_position is null order by 1',
      [articleId],
    );
    return rows.map((row) => row.claim_id);
  }

  /**
   * For each look-up the ids of claims that share a key and were published within 400 days of a moment: what a claim could
   * stand in a relation to. At most 150 each; the cost does not grow with the ledger.
   */
  async candidates(lookUps: readonly LookUp[]): Promise<readonly ReadonlySet<string>[]> {
    const wanted = lookUps.flatMap(({ keys, around }, claim) => keys.map((key) => ({ claim, key, around })));
    const found = lookUps.map(() => new Set<string>());
    if (wanted.length === 0) return found;
    const rows: { claim: number; claim_id: string }[] = await this.dataSource.query(CANDIDATES_SQL, [
      wanted.map((one) => one.claim),
      wanted.map((one) => one.key),
      wanted.map((one) => one.around),
    ]);
    for (const { claim, claim_id } of rows) found[claim]?.add(claim_id);
    return found;
  }

  /** Every report of claims that stands, at most eight of each: the first published first. */
  async reportsOf(claimIds: readonly string[]): Promise<readonly ReportedClaim[]> {
    return this.#read(
      `select ${COLUMNS} from read.claims c cross join lateral (
         ${REPORTS} and seen.claim_id = c.claim_id order by seen.published_at, seen.article_id limit ${MOST_REPORTS}) s
        where c.claim_id = any($1) and c.to_position is null and c.status <> 'misread'`,
      [claimIds],
    );
  }

  /** The claims of articles, as these articles tell them. */
  async reportsIn(articleIds: readonly string[]): Promise<readonly ReportedClaim[]> {
    return this.#read(
      `select ${COLUMNS} from (${REPORTS} and seen.article_id = any($1)) s
         join read.claims c on c.claim_id = s.claim_id and c.to_position is null and c.status <> 'misread'`,
      [articleIds],
    );
  }

  /** The claims of the articles of a story that are nearest to a moment, at most 24, as these tell them. */
  async reportsOfStory(storyId: string, around: string): Promise<readonly ReportedClaim[]> {
    const near = (condition: string, order: string): string => `
      (select article_id from read.articles
        where story_id = $1 and to_position is null and published_at ${condition} $2
        order by published_at ${order} limit ${MOST_OF_STORY / 2})`;
    return this.#read(
      `select ${COLUMNS} from (${near('>=', 'asc')} union all ${near('<', 'desc')}) near
        cross join lateral (${REPORTS} and seen.article_id = near.article_id) s
         join read.claims c on c.claim_id = s.claim_id and c.to_position is null and c.status <> 'misread'`,
      [storyId, around],
    );
  }

  async #read(sql: string, parameters: readonly unknown[]): Promise<readonly ReportedClaim[]> {
    const rows: ReportedRow[] = await this.dataSource.query(sql, [...parameters]);
    const texts = await this.#texts.find(rows.map((row) => row.content_digest));
    return rows.flatMap((row) => {
      const text = texts.get(row.content_digest);
      return text === undefined ? [] : [reportedClaimOf(row, text)];
    });
  }
}
