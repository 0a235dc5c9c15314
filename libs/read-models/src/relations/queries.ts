import type { Confidence, Moment } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import type { FindingEvidence, RelationType } from '@isnad/ledger-domain';
import { ClaimQueries } from '../claims/queries.js';
import type { ClaimView } from '../claims/view.js';
import { type Explanations, explanationsOf } from '../explanations.js';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';

/** How a later claim stands to an earlier one, where the two do not contradict. */
export interface RelationView {
  readonly relationId: string;
  readonly relation: RelationType;
  /** The rule that found it, named as a sentence. */
  readonly rule: string;
  readonly confidence: Confidence;
  readonly status: 'standing' | 'ended';
  /** Why it ended; null while it stands. */
  readonly cause: string | null;
  readonly foundAt: Moment;
  readonly changedAt: Moment;
  /** The report that carried the later claim. */
  readonly articleId: string;
  readonly explanations: Explanations;
  readonly evidence: FindingEvidence;
  /** The later claim. */
  readonly from: ClaimView;
  /** The earlier one. */
  readonly to: ClaimView;
}

export interface RelationFilter extends PageRequest {
  /** Any of these. */
  readonly relations?: readonly RelationType[] | undefined;
  readonly status?: string | undefined;
  /** On either side. */
  readonly claimId?: string | undefined;
  /** The report that carried the later claim. */
  readonly articleId?: string | undefined;
}

interface Row {
  readonly relation_id: string;
  readonly position: string;
  readonly relation: RelationType;
  readonly from_claim: string;
  readonly to_claim: string;
  readonly article_id: string;
  readonly rule: string;
  readonly confidence: number;
  readonly evidence: FindingEvidence;
  readonly status: RelationView['status'];
  readonly cause: string | null;
  readonly found_at: Date;
  readonly changed_at: Date;
}

export class RelationQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: ClaimQueries,
  ) {}

  /** Relations with both claims, newest first. */
  async list(filter: RelationFilter, asOf: AsOf = null): Promise<Page<RelationView>> {
    const listing = new Listing('r', filter, asOf)
      .add('relation = any(?)', filter.relations)
      .add('status = ?', filter.status)
      .add('(from_claim = ? or to_claim = ?)', filter.claimId)
      .add('article_id = ?', filter.articleId);
    const rows: Row[] = await this.dataSource.query(
      `select * from read.relations r ${listing.rest}`,
      listing.parameters,
    );
    const sides = await this.#sides(rows, asOf);
    return listing.page(rows, (row) => viewOf(row, sides));
  }

  async findAll(relationIds: readonly string[], asOf: AsOf = null): Promise<readonly RelationView[]> {
    if (relationIds.length === 0) return [];
    const rows: Row[] = await this.dataSource.query(
      `select * from read.relations r where relation_id = any($1) and ${trueAt('r', asOf)}`,
      [relationIds],
    );
    const sides = await this.#sides(rows, asOf);
    return rows.map((row) => viewOf(row, sides));
  }

  async #sides(rows: readonly Row[], asOf: AsOf): Promise<ReadonlyMap<string, ClaimView>> {
    const ids = new Set(rows.flatMap((row) => [row.from_claim, row.to_claim]));
    const claims = await this.claims.findAll([...ids], asOf);
    return new Map(claims.map((claim) => [claim.claimId, claim]));
  }
}

function viewOf(row: Row, sides: ReadonlyMap<string, ClaimView>): RelationView {
  const [from, to] = [sides.get(row.from_claim), sides.get(row.to_claim)];
  if (from === undefined || to === undefined) throw new Error(`Relation ${row.relation_id} lacks a claim.`);
  const { relation, confidence, evidence } = row;
  return {
    relationId: row.relation_id,
    relation,
    rule: row.rule,
    confidence,
    status: row.status,
    cause: row.cause,
    foundAt: row.found_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    articleId: row.article_id,
    explanations: explanationsOf({ type: relation, confidence, evidence }, to, from),
    evidence,
    from,
    to,
  };
}
