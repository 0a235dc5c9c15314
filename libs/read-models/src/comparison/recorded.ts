import { DataSource } from 'typeorm';
import type { Dimension, KnownClaim, RelationType } from '@isnad/ledger-domain';
import { REPORTS } from './reports.js';

/** A contradiction as the ledger holds it. */
export interface RecordedContradiction {
  readonly contradictionId: string;
  readonly claimIds: readonly [string, string];
  readonly dimension: Dimension;
  readonly rule: string;
  readonly status: 'open' | 'confirmed' | 'dismissed' | 'resolved';
  /** Who judged it last: a worker where it was resolved because a side changed. */
  readonly judgedBy: string | null;
  readonly detectedAt: bigint;
  /** Position of what happened to it last. */
  readonly changedAt: bigint;
}

export interface RecordedRelation {
  readonly relationId: string;
  readonly relation: RelationType;
  readonly from: string;
  readonly to: string;
  /** The report that carried the later claim. */
  readonly articleId: string;
  readonly status: 'standing' | 'ended';
  readonly foundAt: bigint;
}

/** What the ledger holds of how some claims stand to others. */
export interface Recorded {
  readonly contradictions: readonly RecordedContradiction[];
  readonly relations: readonly RecordedRelation[];
}

/** A claim that was withdrawn. */
export interface Withdrawal {
  readonly claimId: string;
  /** ISO 8601 with offset: from when on nobody should lean on it. */
  readonly at: string;
  /** The claim by which its source takes it back; null where an editor retracted it. */
  readonly by: string | null;
  /** The report that tells of it; null where an editor retracted it. */
  readonly articleId: string | null;
  /** The editor's reason. */
  readonly reason: string | null;
}

/** What became of a claim. */
export interface ClaimStanding {
  readonly claimId: string;
  readonly status: KnownClaim['status'];
  /** Whether a report that stands carries it in its newest revision. */
  readonly isReported: boolean;
  /** Position of its newest correction or amendment; null where there was none. */
  readonly changedAt: bigint | null;
  readonly storyId: string | null;
  readonly storyByEditor: boolean;
}

/** On either side: two look-ups by index, which an "or" would not be. */
const eitherSide = (table: string, one: string, other: string): string => `
  select * from read.${table} where to_position is null and ${one} = any($1)
  union all
  select * from read.${table} where to_position is null and ${other} = any($1) and ${one} <> all($1)`;

interface RowOf<Kind, What, Status> {
  readonly kind: Kind;
  readonly id: string;
  readonly one: string;
  readonly other: string;
  readonly what: What;
  readonly rule: string;
  readonly status: Status;
  readonly judged_by: string | null;
  readonly article_id: string;
  readonly position: string;
  readonly from_position: string;
}
type ContradictionRow = RowOf<'contradiction', Dimension, RecordedContradiction['status']>;
type RelationRow = RowOf<'relation', RelationType, RecordedRelation['status']>;
type Row = ContradictionRow | RelationRow;

const contradictionOf = (row: ContradictionRow): RecordedContradiction => ({
  contradictionId: row.id,
  claimIds: [row.one, row.other],
  dimension: row.what,
  rule: row.rule,
  status: row.status,
  judgedBy: row.judged_by,
  detectedAt: BigInt(row.position),
  changedAt: BigInt(row.from_position),
});

const relationOf = (row: RelationRow): RecordedRelation => ({
  relationId: row.id,
  relation: row.what,
  from: row.one,
  to: row.other,
  articleId: row.article_id,
  status: row.status,
  foundAt: BigInt(row.position),
});

export class RecordedQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Contradictions and relations that have one of the claims on a side. */
  async of(claimIds: readonly string[]): Promise<Recorded> {
    if (claimIds.length === 0) return { contradictions: [], relations: [] };
    const rows: Row[] = await this.dataSource.query(
      `select 'contradiction' as kind, contradiction_id as id, claim_a as one, claim_b as other, dimension as what, rule,
              status, judged_by, null as article_id, position::text, from_position::text
         from (${eitherSide('contradictions', 'claim_a', 'claim_b')}) c
       union all
       select 'relation', relation_id, from_claim, to_claim, relation, rule, status, null, article_id, position::text,
              from_position::text
         from (${eitherSide('relations', 'from_claim', 'to_claim')}) r
       order by 1, 2`,
      [claimIds],
    );
    return {
      contradictions: rows.flatMap((row) => (row.kind === 'contradiction' ? [contradictionOf(row)] : [])),
      relations: rows.flatMap((row) => (row.kind === 'relation' ? [relationOf(row)] : [])),
    };
  }

  async standingOf(claimIds: readonly string[]): Promise<ReadonlyMap<string, ClaimStanding>> {
    if (claimIds.length === 0) return new Map();
    const rows: {
      claim_id: string;
      status: KnownClaim['status'];
      is_reported: boolean;
      changed_position: string | null;
      story_id: string | null;
      story_by_editor: boolean;
    }[] = await this.dataSource.query(
      `select c.claim_id, c.status, c.changed_position, c.story_id, c.story_by_editor,
              exists (${REPORTS} and seen.claim_id = c.claim_id) as is_reported
         from read.claims c where c.claim_id = any($1) and c.to_position is null`,
      [claimIds],
    );
    return new Map(
      rows.map((row) => [
        row.claim_id,
        {
          claimId: row.claim_id,
          status: row.status,
          isReported: row.is_reported,
          changedAt: row.changed_position === null ? null : BigInt(row.changed_position),
          storyId: row.story_id,
          storyByEditor: row.story_by_editor,
        },
      ]),
    );
  }

  /** Which of the claims were withdrawn: by an editor, or by their source in a report. */
  async withdrawn(claimIds: readonly string[]): Promise<readonly Withdrawal[]> {
    if (claimIds.length === 0) return [];
    const rows: {
      claim_id: string;
      at: string;
      by_claim: string | null;
      article_id: string | null;
      reason: string | null;
    }[] = await this.dataSource.query(
      `select distinct on (w.claim_id) w.* from (
         select c.claim_id, coalesce(act.effective_at, to_json(act.recorded_at) #>> '{}') as at, null as by_claim,
                null as article_id, act.reason
           from read.claims c join read.acts act on act.claim_id = c.claim_id and act.kind = 'retraction'
                                                and act.to_position is null
          where c.claim_id = any($1) and c.to_position is null and c.status = 'retracted'
         union all
         select r.to_claim, a.published_text, r.from_claim, r.article_id, null
           from read.relations r join read.articles a on a.article_id = r.article_id and a.to_position is null
          where r.to_claim = any($1) and r.to_position is null and r.status = 'standing' and r.relation = 'retracts') w
        order by w.claim_id, w.at::timestamptz, w.by_claim nulls first`,
      [claimIds],
    );
    return rows.map((row) => ({
      claimId: row.claim_id,
      at: row.at,
      by: row.by_claim,
      articleId: row.article_id,
      reason: row.reason,
    }));
  }
}
