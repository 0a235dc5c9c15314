import { DataSource } from 'typeorm';
import type { CalendarSlip, Count, Language, Moment, Version, WrittenMoment } from '@isnad/claim-model';
import type { Step } from '@isnad/ledger-domain';
import { type CalendarSlipView, calendarSlipsOf } from './calendar-slips.js';
import { leansOn } from '../alerts/leaning.js';
import { NEWSROOM } from '../newsroom.js';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';

/** Why a text is gone. */
export interface Removal {
  readonly at: Moment;
  readonly reason: string;
  /** Who demanded it. */
  readonly authority: string;
}

export interface ArticleSummary {
  readonly articleId: string;
  readonly sourceId: string;
  readonly outlet: string;
  readonly language: Language;
  /** null where it has none, or where the text was taken down. */
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: WrittenMoment;
  /** When its newest revision came. */
  readonly observedAt: Moment;
  /** The newest one. */
  readonly revision: Version;
  /** observed → read → linked → compared; or failed. */
  readonly stage: string;
  /** The step that was given up, and the kind of error; null where none was. */
  readonly failure: { readonly step: Step; readonly reason: string } | null;
  /** null where it is linked to none. */
  readonly storyId: string | null;
  readonly claimCount: Count;
  /** Days that the newest revision read names twice, differently, in the order of its text. */
  readonly calendarSlips: readonly CalendarSlipView[];
  /** null where the text stands. */
  readonly takenDown: Removal | null;
  /** Of its stream: what an editor looked at. */
  readonly version: Version;
  /** Not to be leant on until it is released. */
  readonly held: boolean;
  /** When its retraction was recorded; null where it stands. */
  readonly retractedAt: Moment | null;
  /** How many withdrawn claims it still carries, or tells once more; 0 where it is withdrawn itself. */
  readonly leansOnRetracted: Count;
}

export interface ArticleView extends ArticleSummary {
  /** null where the text was taken down: now, whatever position is asked about. */
  readonly body: string | null;
  /** The oldest first. */
  readonly revisions: readonly {
    readonly revision: Version;
    readonly observedAt: Moment;
    /**
     * Salted SHA-256 of its text.
     *
     * @pattern ^[0-9a-f]{64}$
     */
    readonly contentDigest: string;
  }[];
}

export interface ArticleFilter extends PageRequest {
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
  readonly storyId?: string | undefined;
  readonly stage?: string | undefined;
  /** Only those with a slip of the calendar, or only those without. */
  readonly calendarSlips?: boolean | undefined;
  readonly publishedFrom?: string | undefined;
  readonly publishedTo?: string | undefined;
}

/** How far the pipeline is. */
export interface Progress {
  /** Articles by the stage that they stand at; stages at which none stands are absent. */
  readonly stages: Readonly<Record<string, Count>>;
  /** Events of the ledger that the read models have not taken in. */
  readonly behind: Count;
}

/** The columns of an article's removal. */
export interface RemovalRow {
  readonly taken_down_at: Date | null;
  readonly removal_reason: string | null;
  readonly removal_authority: string | null;
}

interface Row extends RemovalRow {
  readonly article_id: string;
  readonly position: string;
  readonly source_id: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly language: Language;
  readonly published_text: string;
  readonly observed_at: Date;
  readonly revision: number;
  readonly stage: string;
  readonly failed_step: Step | null;
  readonly failure: string | null;
  readonly story_id: string | null;
  readonly claim_count: number;
  readonly calendar_slips: readonly CalendarSlip[] | null;
  readonly version: number;
  readonly held: boolean;
  readonly retracted_at: Date | null;
  readonly leaning: number;
  readonly title: string | null;
  readonly body: string | null;
}

const select = (asOf: AsOf): string => `
  select a.*, t.title, t.body, ${leansOn('a', asOf)} as leaning from read.articles a left join content.article_text t on t.digest = a.content_digest`;

export class ArticleQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(filter: ArticleFilter, asOf: AsOf = null): Promise<Page<ArticleSummary>> {
    const listing = new Listing('a', filter, asOf)
      .add('a.outlet = ?', filter.outlet)
      .add('a.language = ?', filter.language)
      .add('a.story_id = ?', filter.storyId)
      .add('a.stage = ?', filter.stage)
      .add(
        filter.calendarSlips === true
          ? 'a.calendar_slips is not null and ?::boolean'
          : 'a.calendar_slips is null and not ?::boolean',
        filter.calendarSlips,
      )
      .add('a.published_at >= ?', filter.publishedFrom)
      .add('a.published_at < ?', filter.publishedTo);
    const rows: Row[] = await this.dataSource.query(`${select(asOf)} ${listing.rest}`, listing.parameters);
    return listing.page(rows, summaryOf);
  }

  async find(articleId: string, asOf: AsOf = null): Promise<ArticleView | null> {
    const rows: Row[] = await this.dataSource.query(
      `${select(asOf)} where a.article_id = $1 and ${trueAt('a', asOf)}`,
      [articleId],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const revisions: { revision: number; observed_at: Date; content_digest: string }[] =
      await this.dataSource.query(
        `select revision, observed_at, content_digest from read.revisions r
          where article_id = $1 and ${trueAt('r', asOf)} order by revision`,
        [articleId],
      );
    return {
      ...summaryOf(row),
      body: row.body,
      revisions: revisions.map((one) => ({
        revision: one.revision,
        observedAt: one.observed_at.toISOString(),
        contentDigest: one.content_digest,
      })),
    };
  }

  async findAll(articleIds: readonly string[], asOf: AsOf = null): Promise<readonly ArticleSummary[]> {
    if (articleIds.length === 0) return [];
    const rows: Row[] = await this.dataSource.query(
      `${select(asOf)} where a.article_id = any($1) and ${trueAt('a', asOf)}`,
      [articleIds],
    );
    return rows.map(summaryOf);
  }

  /** How many articles stand at each stage, and how far the read models are behind the ledger. */
  async progress(): Promise<Progress> {
    const stages: { stage: string; count: number }[] = await this.dataSource.query(
      `select stage, count(*)::int as count from read.articles a where ${trueAt('a', null)} group by stage`,
    );
    const [lag]: { behind: number }[] = await this.dataSource.query(
      `select ((select coalesce(max(position) + 1, 0) from ledger.positions)
               + (select coalesce(sum(events), 0) from ledger.unsequenced)
               - coalesce((select next_position from ledger.checkpoints where subscription = $1), 0))::int as behind`,
      [NEWSROOM],
    );
    return {
      stages: Object.fromEntries(stages.map((row) => [row.stage, row.count])),
      behind: lag?.behind ?? 0,
    };
  }
}

export const removalOf = ({
  taken_down_at: at,
  removal_reason: reason,
  removal_authority: authority,
}: RemovalRow): Removal | null =>
  at === null || reason === null || authority === null ? null : { at: at.toISOString(), reason, authority };

function summaryOf(row: Row): ArticleSummary {
  return {
    articleId: row.article_id,
    sourceId: row.source_id,
    outlet: row.outlet,
    language: row.language,
    title: row.title,
    url: row.url,
    publishedAt: row.published_text,
    observedAt: row.observed_at.toISOString(),
    revision: row.revision,
    stage: row.stage,
    failure:
      row.stage === 'failed' && row.failed_step !== null
        ? { step: row.failed_step, reason: row.failure ?? '' }
        : null,
    storyId: row.story_id,
    claimCount: row.claim_count,
    calendarSlips: calendarSlipsOf(row),
    takenDown: removalOf(row),
    version: row.version,
    held: row.held,
    retractedAt: row.retracted_at?.toISOString() ?? null,
    leansOnRetracted: row.leaning,
  };
}
