import type { Moment } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import type { Dimension, DismissalReason, Pattern } from '@isnad/ledger-domain';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import type { AsOf } from '../versions/as-of.js';

/** What an editor dismissed with all that is like it in its story. */
export interface PatternView extends Pattern {
  readonly patternId: string;
  readonly status: 'dismissed' | 'revived';
  /** The contradiction that the editor looked at. */
  readonly contradictionId: string;
  readonly reason: DismissalReason;
  /** What the editor wrote; null where nothing. */
  readonly note: string | null;
  readonly changedBy: string;
  readonly changedAt: Moment;
}

export interface PatternFilter extends PageRequest {
  readonly storyIds?: readonly string[] | undefined;
  readonly status?: string | undefined;
}

interface Row {
  readonly pattern_id: string;
  readonly position: string;
  readonly story_id: string;
  readonly rule: string;
  readonly dimension: Dimension;
  readonly sides: Pattern['sides'];
  readonly status: PatternView['status'];
  readonly contradiction_id: string;
  readonly reason: DismissalReason;
  readonly note: string | null;
  readonly changed_by: string;
  readonly changed_at: Date;
}

export class PatternQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Patterns, the newest dismissed first. */
  async list(filter: PatternFilter, asOf: AsOf = null): Promise<Page<PatternView>> {
    const listing = new Listing('p', filter, asOf)
      .add('p.story_id = any(?)', filter.storyIds)
      .add('p.status = ?', filter.status);
    const rows: Row[] = await this.dataSource.query(
      `select p.* from read.patterns p ${listing.rest}`,
      listing.parameters,
    );
    return listing.page(rows, viewOf);
  }
}

const viewOf = (row: Row): PatternView => ({
  patternId: row.pattern_id,
  storyId: row.story_id,
  rule: row.rule,
  dimension: row.dimension,
  sides: row.sides,
  status: row.status,
  contradictionId: row.contradiction_id,
  reason: row.reason,
  note: row.note,
  changedBy: row.changed_by,
  changedAt: row.changed_at.toISOString(),
});
