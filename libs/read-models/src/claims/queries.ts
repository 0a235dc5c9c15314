import { DataSource } from 'typeorm';
import {
  articleText,
  type Claim,
  type Condition,
  type Evidence,
  type Explanation,
  type Language,
  type Quantity,
  type Scope,
  type Span,
} from '@isnad/claim-model';
import { Conditions, decodeCursor, DEFAULT_LIMIT, pageOf, type Page, type PageRequest } from '../page.js';

/** Where a claim was read. */
export interface AppearanceView {
  readonly articleId: string;
  readonly revision: number;
  readonly outlet: string;
  readonly publishedAt: string;
  readonly via: readonly string[];
}

/**
 * A claim with an article it was read in, as the desk and the detector see it: the first that carried it, or, among the
 * claims of a reading, that one.
 */
export interface ClaimView extends Omit<Claim, 'evidence'> {
  readonly claimId: string;
  readonly version: number;
  readonly status: 'standing' | 'retracted';
  readonly claimantKey: string;
  readonly condition: Condition | null;
  readonly scope: Scope;
  readonly explanation: Explanation;
  readonly extractorVersion: string;
  readonly storyId: string | null;
  /** Where it was read, first to last. */
  readonly appearances: readonly AppearanceView[];
  readonly recordedAt: string;
  /** TextQuoteSelector and TextPositionSelector; null where the article's text was taken down. */
  readonly evidence: Evidence | null;
  /** The whole sentence, and where it begins in the raw text; null where the text was taken down. */
  readonly sentence: { readonly start: number; readonly text: string } | null;
  readonly article: {
    readonly articleId: string;
    readonly revision: number;
    readonly outlet: string;
    readonly language: Language;
    readonly title: string | null;
    readonly url: string | null;
    readonly publishedAt: string;
  };
}

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

interface Row {
  readonly claim_id: string;
  readonly position: string;
  readonly recorded_at: Date;
  readonly version: number;
  readonly status: ClaimView['status'];
  readonly action: Claim['action'];
  readonly phase: Claim['phase'];
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly claimant: string;
  readonly claimant_key: string;
  readonly uttered_on: string | null;
  readonly time_role: Claim['time']['role'];
  readonly time_edtf: string | null;
  readonly quantity: Quantity | null;
  readonly place: string | null;
  readonly value: string | null;
  readonly condition: Span | null;
  readonly scope: Scope;
  readonly explanation: Explanation;
  readonly extractor_version: string;
  readonly article_id: string;
  readonly revision: number;
  readonly via: readonly string[];
  readonly evidence: Span;
  readonly sentence: Span;
  readonly story_id: string | null;
  readonly appearances: readonly AppearanceView[];
  readonly outlet: string;
  readonly language: Language;
  readonly url: string | null;
  readonly published_text: string;
  readonly title: string | null;
  readonly body: string | null;
}

const APPEARANCES = `
  (select json_agg(json_build_object('articleId', seen.article_id, 'revision', seen.revision, 'outlet', sa.outlet,
            'publishedAt', sa.published_text, 'via', seen.via) order by seen.position)
     from read.appearances seen join read.articles sa using (article_id) where seen.claim_id = c.claim_id)`;

const SELECT = `
  select c.*, s.article_id, s.revision, s.via, s.evidence, s.sentence, ${APPEARANCES} as appearances,
         a.outlet, a.language, a.url, a.published_text, t.title, t.body
    from read.claims c
    join read.appearances s using (claim_id)
    join read.articles a using (article_id)
    join read.revisions r on r.article_id = s.article_id and r.revision = s.revision
    left join content.article_text t on t.digest = r.content_digest`;

/** Its first appearance: the one whose event recorded the claim. */
const FIRST = 's.position = c.position';

/** Code units of context that a TextQuoteSelector carries on each side. */
const CONTEXT = 32;

export class ClaimQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(filter: ClaimFilter): Promise<Page<ClaimView>> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const conditions = new Conditions(FIRST)
      .add('c.action = ?', filter.action)
      .add('c.place = ?', filter.place)
      .add(`c.claimant ilike '%' || ? || '%'`, filter.claimant)
      .add('a.outlet = ?', filter.outlet)
      .add('a.language = ?', filter.language)
      .add(
        'exists (select from read.appearances seen where seen.claim_id = c.claim_id and seen.article_id = ?)',
        filter.articleId,
      )
      .add('c.story_id = ?', filter.storyId)
      .add('c.status = ?', filter.status)
      .add('c.position < ?', decodeCursor(filter.cursor));
    const rows: Row[] = await this.dataSource.query(
      `${SELECT} ${conditions.where} order by c.position desc limit ${limit + 1}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, viewOf);
  }

  async find(claimId: string): Promise<ClaimView | null> {
    const rows: Row[] = await this.dataSource.query(`${SELECT} where ${FIRST} and c.claim_id = $1`, [
      claimId,
    ]);
    return rows[0] === undefined ? null : viewOf(rows[0]);
  }

  async findAll(claimIds: readonly string[]): Promise<readonly ClaimView[]> {
    const rows: Row[] = await this.dataSource.query(
      `${SELECT} where ${FIRST} and c.claim_id = any($1) order by c.position`,
      [claimIds],
    );
    return rows.map(viewOf);
  }

  /** The claims of one reading, in the order of the text. */
  async ofReading(articleId: string, revision: number): Promise<readonly ClaimView[]> {
    const rows: Row[] = await this.dataSource.query(
      `${SELECT} where s.article_id = $1 and s.revision = $2 order by (s.evidence ->> 'start')::int, s.position`,
      [articleId, revision],
    );
    return rows.map(viewOf);
  }

  /**
   * Ids of the standing claims that share an index key and were published within the window around a moment, nearest
   * first: all that a new claim could conflict with.
   */
  async candidates(
    keys: readonly string[],
    around: string,
    windowDays: number,
    limit: number,
  ): Promise<readonly string[]> {
    const rows: { claim_id: string }[] = await this.dataSource.query(
      `select k.claim_id from read.claim_keys k
        where k.key = any($1) and k.published_at between $2::timestamptz - make_interval(days => $3)
              and $2::timestamptz + make_interval(days => $3)
        group by k.claim_id, k.published_at
        order by abs(extract(epoch from k.published_at - $2::timestamptz)), k.claim_id limit $4`,
      [keys, around, windowDays, limit],
    );
    return rows.map((row) => row.claim_id);
  }
}

function viewOf(row: Row): ClaimView {
  const text = row.body === null ? null : articleText({ title: row.title, body: row.body });
  const { start, end } = row.evidence;
  return {
    claimId: row.claim_id,
    version: row.version,
    status: row.status,
    action: row.action,
    phase: row.phase,
    polarity: row.polarity,
    modality: row.modality,
    claimant: row.claimant,
    claimantKey: row.claimant_key,
    via: row.via,
    utteredOn: row.uttered_on,
    time: { role: row.time_role, edtf: row.time_edtf },
    quantity: row.quantity,
    place: row.place,
    value: row.value,
    condition:
      row.condition === null || text === null
        ? null
        : { ...row.condition, text: text.slice(row.condition.start, row.condition.end) },
    scope: row.scope,
    explanation: row.explanation,
    extractorVersion: row.extractor_version,
    storyId: row.story_id,
    appearances: row.appearances,
    recordedAt: row.recorded_at.toISOString(),
    evidence:
      text === null
        ? null
        : {
            start,
            end,
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          },
    sentence:
      text === null
        ? null
        : { start: row.sentence.start, text: text.slice(row.sentence.start, row.sentence.end) },
    article: {
      articleId: row.article_id,
      revision: row.revision,
      outlet: row.outlet,
      language: row.language,
      title: row.title,
      url: row.url,
      publishedAt: row.published_text,
    },
  };
}
