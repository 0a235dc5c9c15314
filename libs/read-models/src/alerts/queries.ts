import type { Position } from '@isnad/claim-model';
import { DataSource } from 'typeorm';
import type { ArticleSummary } from '../articles/queries.js';
import { ArticleQueries } from '../articles/queries.js';
import { type ActView, ActQueries } from '../acts/queries.js';
import { ClaimQueries } from '../claims/queries.js';
import type { ClaimView } from '../claims/view.js';
import { DEFAULT_LIMIT, InvalidCursor, type Page, type PageRequest } from '../page.js';
import { type RelationView, RelationQueries } from '../relations/queries.js';
import { type AsOf, trueAt } from '../versions/as-of.js';
import { leaningSql } from './leaning.js';

/** A report leans on a claim that was withdrawn. */
export interface AlertView {
  /**
   * reuses: tells what was withdrawn once more; carries: it, or its figure, since before; repeats: the same claim in other
   * words.
   */
  readonly how: 'carries' | 'reuses' | 'repeats';
  /** Of the event that made it an alert. */
  readonly position: Position;
  /** The report that leans. */
  readonly article: ArticleSummary;
  /** What it says: the withdrawn claim itself where it carries that. */
  readonly claim: ClaimView;
  /** What was withdrawn. */
  readonly retracted: ClaimView;
  /** The act of the editor who retracted it; null where the source took it back in a report. */
  readonly retraction: ActView | null;
  /** How the report, or the source, took it back or told it once more; null where neither was found. */
  readonly relation: RelationView | null;
  /** Whether an editor did something to the report since: corrected, noted, held. */
  readonly answered: boolean;
}

export interface AlertFilter extends PageRequest {
  readonly articleId?: string | undefined;
  /** The withdrawn claim. */
  readonly claimId?: string | undefined;
  readonly answered?: boolean | undefined;
}

interface Row {
  readonly how: AlertView['how'];
  readonly position: string;
  readonly act_id: string | null;
  readonly relation_id: string | null;
  readonly dead: string;
  readonly article_id: string;
  readonly claim_id: string;
  readonly answered: boolean;
}

/** Who still leans on what was withdrawn. */
export class AlertQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleQueries,
    private readonly claims: ClaimQueries,
    private readonly acts: ActQueries,
    private readonly relations: RelationQueries,
  ) {}

  /** Alerts, newest first. */
  async list(filter: AlertFilter, asOf: AsOf = null): Promise<Page<AlertView>> {
    const limit = filter.limit ?? DEFAULT_LIMIT;
    const after = decode(filter.cursor);
    const rows: Row[] = await this.dataSource.query(
      `select * from (
         select l.*, exists (
                  select from read.acts act
                   where act.article_id = l.article_id and act.position > l.position and ${trueAt('act', asOf)}) as answered
           from (${leaningSql(asOf)}) l) alert
        where ($1::text is null or article_id = $1) and ($2::text is null or dead = $2)
          and ($3::boolean is null or answered = $3)
          and ($4::bigint is null or (position, article_id, dead, how) < ($4, $5::text, $6::text, $7::text))
        order by position desc, article_id desc, dead desc, how desc limit ${limit + 1}`,
      [
        filter.articleId ?? null,
        filter.claimId ?? null,
        filter.answered ?? null,
        after?.position ?? null,
        after?.article_id ?? null,
        after?.dead ?? null,
        after?.how ?? null,
      ],
    );
    const kept = rows.slice(0, limit);
    const last = kept.at(-1);
    return {
      items: await this.#viewsOf(kept, asOf),
      next: rows.length > limit && last !== undefined ? encode(last) : null,
    };
  }

  async #viewsOf(rows: readonly Row[], asOf: AsOf): Promise<readonly AlertView[]> {
    const idsOf = (
      ...columns: readonly ('article_id' | 'dead' | 'claim_id' | 'act_id' | 'relation_id')[]
    ) => [
      ...new Set(rows.flatMap((row) => columns.map((column) => row[column])).filter((id) => id !== null)),
    ];
    const articles = byId(await this.articles.findAll(idsOf('article_id'), asOf), 'articleId');
    const claims = byId(await this.claims.findAll(idsOf('dead', 'claim_id'), asOf), 'claimId');
    const acts = byId(await this.acts.findAll(idsOf('act_id'), asOf), 'actId');
    const relations = byId(await this.relations.findAll(idsOf('relation_id'), asOf), 'relationId');
    return rows.flatMap((row) => {
      const [article, claim, retracted] = [
        articles.get(row.article_id),
        claims.get(row.claim_id),
        claims.get(row.dead),
      ];
      if (article === undefined || claim === undefined || retracted === undefined) return [];
      const { how, position, answered } = row;
      const retraction = acts.get(row.act_id ?? '') ?? null;
      const relation = relations.get(row.relation_id ?? '') ?? null;
      return [{ how, position, article, claim, retracted, retraction, relation, answered }];
    });
  }
}

const byId = <Key extends string, Item extends { readonly [K in Key]: string }>(
  items: readonly Item[],
  key: Key,
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item[key], item]));

type Place = Pick<Row, 'position' | 'article_id' | 'dead' | 'how'>;

const encode = ({ position, article_id, dead, how }: Place): string =>
  Buffer.from(`${position} ${article_id} ${dead} ${how}`).toString('base64url');

function decode(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, position, article_id, dead, how] =
    /^(\d{1,18}) (\S{1,64}) (\S{1,64}) (carries|reuses|repeats)$/.exec(
      Buffer.from(cursor, 'base64url').toString(),
    ) ?? [];
  if (position === undefined || article_id === undefined || dead === undefined || how === undefined)
    throw new InvalidCursor();
  return { position, article_id, dead, how: how as Place['how'] };
}
