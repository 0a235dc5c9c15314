import type { CountryCode, Moment } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';
import {
  type Contradicted,
  type Contradictor,
  contradictorsSql,
  recordsSql,
  type SourceRecord,
} from './record.js';

export interface SourceSummary {
  readonly sourceId: string;
  readonly name: string;
  /** null where nobody said. */
  readonly country: CountryCode | null;
  readonly registeredAt: Moment;
  readonly record: SourceRecord;
}

export interface SourceView extends SourceSummary {
  /** Whose claims contradict its own: most confirmed first. It may be itself. */
  readonly contradictedBy: readonly Contradictor[];
}

export interface SourceFilter extends PageRequest {
  /** Part of its name. */
  readonly name?: string | undefined;
}

interface Row {
  readonly source_id: string;
  readonly position: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly registered_at: Date;
}

interface RecordRow {
  readonly source_id: string;
  readonly articles: number;
  readonly retracted_articles: number;
  readonly claims: number | null;
  readonly own: number | null;
  readonly shared: number | null;
  readonly first_to_report: number | null;
  readonly retracted: number | null;
  readonly corrected: number | null;
  readonly verified: number | null;
  readonly refuted: number | null;
  readonly contradicted: Partial<Contradicted> | null;
}

const NEVER: Contradicted = { open: 0, confirmed: 0, dismissed: 0, resolved: 0 };

export class SourceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Sources with their records, the newest registered first. */
  async list(filter: SourceFilter, asOf: AsOf = null): Promise<Page<SourceSummary>> {
    const listing = new Listing('s', filter, asOf).add(`s.name ilike '%' || ? || '%'`, filter.name);
    const rows: Row[] = await this.dataSource.query(
      `select s.* from read.sources s ${listing.rest}`,
      listing.parameters,
    );
    const records = await this.#records(
      rows.map(({ source_id }) => source_id),
      asOf,
    );
    return listing.page(rows, (row) => summaryOf(row, records.get(row.source_id)));
  }

  async find(sourceId: string, asOf: AsOf = null): Promise<SourceView | null> {
    const rows: Row[] = await this.dataSource.query(
      `select s.* from read.sources s where s.source_id = $1 and ${trueAt('s', asOf)}`,
      [sourceId],
    );
    const [row] = rows;
    if (row === undefined) return null;
    const records = await this.#records([sourceId], asOf);
    const by: (Contradicted & { source_id: string; name: string })[] = await this.dataSource.query(
      contradictorsSql(asOf),
      [[sourceId]],
    );
    return {
      ...summaryOf(row, records.get(sourceId)),
      contradictedBy: by.map(({ source_id, ...rest }) => ({ sourceId: source_id, ...rest })),
    };
  }

  async #records(sourceIds: readonly string[], asOf: AsOf): Promise<ReadonlyMap<string, RecordRow>> {
    if (sourceIds.length === 0) return new Map();
    const rows: RecordRow[] = await this.dataSource.query(recordsSql(asOf), [sourceIds]);
    return new Map(rows.map((row) => [row.source_id, row]));
  }
}

const summaryOf = (row: Row, record: RecordRow | undefined): SourceSummary => ({
  sourceId: row.source_id,
  name: row.name,
  country: row.country,
  registeredAt: row.registered_at.toISOString(),
  record: {
    articles: record?.articles ?? 0,
    retractedArticles: record?.retracted_articles ?? 0,
    claims: record?.claims ?? 0,
    own: record?.own ?? 0,
    shared: record?.shared ?? 0,
    firstToReport: record?.first_to_report ?? 0,
    retracted: record?.retracted ?? 0,
    corrected: record?.corrected ?? 0,
    verified: record?.verified ?? 0,
    refuted: record?.refuted ?? 0,
    contradicted: { ...NEVER, ...record?.contradicted },
  },
});
