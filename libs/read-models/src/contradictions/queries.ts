import type { Confidence, Moment, Version } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import {
  type Dimension,
  type DismissalReason,
  type FindingEvidence,
  type Pattern,
  patternIdOf,
  patternOf,
  type Speaking,
} from '@isnad/ledger-domain';
import { isHeld } from '../claims/held.js';
import { ClaimQueries } from '../claims/queries.js';
import type { ClaimView } from '../claims/view.js';
import { type Explanations, explanationsOf, withQuotes } from '../explanations.js';
import { Listing } from '../listing.js';
import type { Page, PageRequest } from '../page.js';
import { type AsOf, trueAt } from '../versions/as-of.js';

export interface ContradictionView {
  readonly contradictionId: string;
  /** Of its stream: what an editor looked at. */
  readonly version: Version;
  readonly status: 'open' | 'confirmed' | 'dismissed' | 'resolved';
  readonly dimension: Dimension;
  /** The rule that raised it, named as a sentence. */
  readonly rule: string;
  /** In English words, with both quotes. */
  readonly explanation: string;
  /** In the words of each language; null where the ledger keeps no evidence of it, but English words alone. */
  readonly explanations: Explanations | null;
  /** Both sides' values, and why they conflict, as it was found. */
  readonly evidence: FindingEvidence | null;
  readonly confidence: Confidence;
  readonly detectedAt: Moment;
  /** When it was detected, judged or reopened last. */
  readonly changedAt: Moment;
  /** null where its claims are of none. */
  readonly storyId: string | null;
  /** Who judged it last; null where nobody has. */
  readonly judgedBy: string | null;
  /** Why it was dismissed; null where it was not. */
  readonly reason: DismissalReason | null;
  /** What the editor wrote; null where nothing. */
  readonly note: string | null;
  /** The pattern that was dismissed with it; null: none was. */
  readonly patternId: string | null;
  /** What it has in common with others of its story; null where its claims are of none. */
  readonly pattern: Pattern | null;
  /** Whether a side is on hold: then it is no alarm until that is released. */
  readonly held: boolean;
  /** Both sides. */
  readonly claims: readonly [ClaimView, ClaimView];
}

export interface ContradictionFilter extends PageRequest {
  /** 'open' leaves out what is on hold; 'held' is what is open and on hold. */
  readonly status?: string | undefined;
  readonly dimension?: string | undefined;
  readonly storyId?: string | undefined;
  /** On either side. */
  readonly claimId?: string | undefined;
}

interface Row {
  readonly contradiction_id: string;
  readonly position: string;
  readonly version: number;
  readonly detected_at: Date;
  readonly changed_at: Date;
  readonly status: ContradictionView['status'];
  readonly claim_a: string;
  readonly claim_b: string;
  readonly dimension: Dimension;
  readonly rule: string;
  readonly explanation: string;
  readonly evidence: FindingEvidence | null;
  readonly confidence: number;
  readonly story_id: string | null;
  readonly judged_by: string | null;
  readonly reason: DismissalReason | null;
  readonly note: string | null;
  readonly pattern_id: string | null;
}

export class ContradictionQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly claims: ClaimQueries,
  ) {}

  async list(filter: ContradictionFilter, asOf: AsOf = null): Promise<Page<ContradictionView>> {
    const { status } = filter;
    const onHold = `exists (select from read.claims side
       where side.claim_id in (c.claim_a, c.claim_b) and ${trueAt('side', asOf)} and ${isHeld('side', asOf)})`;
    const listing = new Listing('c', filter, asOf)
      .add('status = ?', status === 'held' ? 'open' : status)
      .add(`${onHold} = ?`, status === 'open' || status === 'held' ? status === 'held' : null)
      .add('dimension = ?', filter.dimension)
      .add('story_id = ?', filter.storyId)
      .add('? in (claim_a, claim_b)', filter.claimId);
    const rows: Row[] = await this.dataSource.query(
      `select * from read.contradictions c ${listing.rest}`,
      listing.parameters,
    );
    const sides = await this.#sides(rows, asOf);
    return listing.page(rows, (row) => viewOf(row, sides));
  }

  async find(contradictionId: string, asOf: AsOf = null): Promise<ContradictionView | null> {
    const rows: Row[] = await this.dataSource.query(
      `select * from read.contradictions c where contradiction_id = $1 and ${trueAt('c', asOf)}`,
      [contradictionId],
    );
    const [row] = rows;
    return row === undefined ? null : viewOf(row, await this.#sides([row], asOf));
  }

  /** The other open ones of the same pattern. */
  async alike(
    { contradictionId, pattern }: ContradictionView,
    asOf: AsOf = null,
  ): Promise<readonly ContradictionView[]> {
    if (pattern === null) return [];
    const { storyId, rule, dimension } = pattern;
    const rows: Row[] = await this.dataSource.query(
      `select * from read.contradictions c
        where story_id = $1 and status = 'open' and rule = $2 and dimension = $3 and ${trueAt('c', asOf)}
        order by position desc`,
      [storyId, rule, dimension],
    );
    const sides = await this.#sides(rows, asOf);
    const patternId = patternIdOf(pattern);
    return rows
      .map((row) => viewOf(row, sides))
      .filter(
        (one) =>
          one.contradictionId !== contradictionId &&
          one.pattern !== null &&
          patternIdOf(one.pattern) === patternId,
      );
  }

  async #sides(rows: readonly Row[], asOf: AsOf): Promise<ReadonlyMap<string, ClaimView>> {
    const ids = new Set(rows.flatMap((row) => [row.claim_a, row.claim_b]));
    const claims = await this.claims.findAll([...ids], asOf);
    return new Map(claims.map((claim) => [claim.claimId, claim]));
  }
}

function viewOf(row: Row, sides: ReadonlyMap<string, ClaimView>): ContradictionView {
  const [a, b] = [sides.get(row.claim_a), sides.get(row.claim_b)];
  if (a === undefined || b === undefined)
    throw new Error(`Contradiction ${row.contradiction_id} lacks a claim.`);
  const { evidence, confidence } = row;
  const explanations =
    evidence === null ? null : explanationsOf({ type: 'contradicts', confidence, evidence }, a, b);
  return {
    contradictionId: row.contradiction_id,
    version: row.version,
    status: row.status,
    dimension: row.dimension,
    rule: row.rule,
    explanation: explanations?.en ?? withQuotes(row.explanation, a, b, 'en'),
    explanations,
    evidence,
    confidence,
    detectedAt: row.detected_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    storyId: row.story_id,
    judgedBy: row.judged_by,
    reason: row.reason,
    note: row.note,
    patternId: row.pattern_id,
    pattern: row.story_id === null ? null : patternIn(row.story_id, row, a, b),
    held: row.status === 'open' && (a.held || b.held),
    claims: [a, b],
  };
}

function patternIn(
  storyId: string,
  { rule, dimension }: Pick<Row, 'rule' | 'dimension'>,
  a: ClaimView,
  b: ClaimView,
): Pattern {
  return patternOf({ storyId, rule, dimension }, speakingOf(a), speakingOf(b));
}

const speakingOf = ({ claimantKey, action, article: { sourceId } }: ClaimView): Speaking => ({
  claimantKey,
  action,
  sourceId,
});
