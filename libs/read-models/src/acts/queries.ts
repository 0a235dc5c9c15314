import type { Moment, WrittenMoment } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import type { CorrectableField, CorrectableFields } from '@isnad/ledger-domain';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';
import type { ActKind } from './entity.js';

/** What an editor did to a claim or an article, with reason and authority. */
export interface ActView {
  /** The position of its event. */
  readonly actId: string;
  readonly kind: ActKind;
  readonly on: 'claim' | 'article';
  /** null where the act is on an article. */
  readonly claimId: string | null;
  /** null where the act is on a claim. */
  readonly articleId: string | null;
  /** The field of a claim that is meant; null: all of it. */
  readonly field: CorrectableField | null;
  /** What the fields that it changed were before; null where it changed none. */
  readonly before: CorrectableFields | null;
  /** What they are since. */
  readonly after: CorrectableFields | null;
  /** The words that readers get; null where there are none but the reason. */
  readonly text: string | null;
  readonly reason: string;
  /** Who decided it; null where it is a repair of our own reading. */
  readonly authority: string | null;
  /** From when on it holds, as the editor wrote it; where he wrote none, when it was recorded. */
  readonly effectiveAt: WrittenMoment;
  /** What a check came to, in words; null where it is none. */
  readonly verdict: string | null;
  /** Where the check can be read; null where it is none. */
  readonly reviewUrl: string | null;
  /** Who entered it. */
  readonly recordedBy: string;
  readonly recordedAt: Moment;
}

export interface ActFilter extends PageRequest {
  readonly kinds?: readonly ActKind[] | undefined;
  readonly claimId?: string | undefined;
  /** On the article itself, or on a claim that it carries. */
  readonly articleId?: string | undefined;
}

interface Row {
  readonly act_id: string;
  readonly position: string;
  readonly kind: ActKind;
  readonly claim_id: string | null;
  readonly article_id: string | null;
  readonly field: CorrectableField | null;
  readonly before: CorrectableFields | null;
  readonly after: CorrectableFields | null;
  readonly told: string | null;
  readonly reason: string;
  readonly authority: string | null;
  readonly effective_at: string | null;
  readonly verdict: string | null;
  readonly review_url: string | null;
  readonly recorded_by: string;
  readonly recorded_at: Date;
}

export class ActQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Acts, newest in the ledger first. */
  async list(filter: ActFilter, asOf: AsOf = null): Promise<Page<ActView>> {
    const listing = new Listing('act', filter, asOf)
      .add('act.kind = any(?)', filter.kinds)
      .add('act.claim_id = ?', filter.claimId)
      .add(
        `(act.article_id = ? or act.claim_id in (
            select seen.claim_id from read.appearances seen
             where seen.article_id = ? and ${trueAt('seen', asOf)}))`,
        filter.articleId,
      );
    const rows: Row[] = await this.dataSource.query(
      `select act.* from read.acts act ${listing.rest}`,
      listing.parameters,
    );
    return listing.page(rows, viewOf);
  }

  async findAll(actIds: readonly string[], asOf: AsOf = null): Promise<readonly ActView[]> {
    if (actIds.length === 0) return [];
    const rows: Row[] = await this.dataSource.query(
      `select act.* from read.acts act where act.act_id = any($1) and ${trueAt('act', asOf)}`,
      [actIds],
    );
    return rows.map(viewOf);
  }
}

function viewOf(row: Row): ActView {
  const recordedAt = row.recorded_at.toISOString();
  return {
    actId: row.act_id,
    kind: row.kind,
    on: row.claim_id === null ? 'article' : 'claim',
    claimId: row.claim_id,
    articleId: row.article_id,
    field: row.field,
    before: row.before,
    after: row.after,
    text: row.told,
    reason: row.reason,
    authority: row.authority,
    effectiveAt: row.effective_at ?? recordedAt,
    verdict: row.verdict,
    reviewUrl: row.review_url,
    recordedBy: row.recorded_by,
    recordedAt,
  };
}
