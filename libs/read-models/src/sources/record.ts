import type { Count } from '@isnad/claim-model';
import { type AsOf, trueAt } from '../versions/as-of.js';

/** Of how many contradictions one side is a claim that the source carried, by what became of them. */
export interface Contradicted {
  readonly open: Count;
  readonly confirmed: Count;
  readonly dismissed: Count;
  readonly resolved: Count;
}

/** What a source is known for: counts, each with the count that it is of, and never a score. */
export interface SourceRecord {
  readonly articles: Count;
  readonly retractedArticles: Count;
  /** Different claims that its articles carry. What was misread is none. */
  readonly claims: Count;
  /** Of the claims: those that nobody else is named for. */
  readonly own: Count;
  /** Of the claims: those that another source carries as well. */
  readonly shared: Count;
  /** Of the shared: those that it published before every other. */
  readonly firstToReport: Count;
  readonly retracted: Count;
  readonly corrected: Count;
  readonly verified: Count;
  readonly refuted: Count;
  readonly contradicted: Contradicted;
}

/** Another source whose claims contradict those of this one, and how often. */
export interface Contradictor extends Contradicted {
  readonly sourceId: string;
  readonly name: string;
}

/** Each claim that sources carry, with when each of them first published it. $1: ids of the sources. */
const carried = (asOf: AsOf): string => `
  carried as materialized (
    select a.source_id, seen.claim_id, min(a.published_at) as published_at
      from read.articles a
      join read.appearances seen on seen.article_id = a.article_id and ${trueAt('seen', asOf)}
     where a.source_id = any($1) and ${trueAt('a', asOf)}
     group by a.source_id, seen.claim_id)`;

/** The record of each source of $1 as a row; sources without articles have none. */
export const recordsSql = (asOf: AsOf): string => `
  with ${carried(asOf)},
  elsewhere as (
    select mine.source_id, mine.claim_id, mine.published_at < min(a.published_at) as is_first
      from carried mine
      join read.appearances seen on seen.claim_id = mine.claim_id and ${trueAt('seen', asOf)}
      join read.articles a on a.article_id = seen.article_id and ${trueAt('a', asOf)}
                          and a.source_id <> mine.source_id
     group by mine.source_id, mine.claim_id, mine.published_at),
  of_claims as (
    select mine.source_id,
           count(*)::int as claims,
           count(*) filter (where c.claimant_key = 'outlet')::int as own,
           count(e.claim_id)::int as shared,
           count(*) filter (where e.is_first)::int as first_to_report,
           count(*) filter (where c.status = 'retracted')::int as retracted,
           count(*) filter (where exists (
             select from read.acts act where act.claim_id = c.claim_id and act.kind = 'correction'
                and ${trueAt('act', asOf)}))::int as corrected,
           count(*) filter (where c.review ->> 'outcome' = 'verified')::int as verified,
           count(*) filter (where c.review ->> 'outcome' = 'refuted')::int as refuted
      from carried mine
      join read.claims c on c.claim_id = mine.claim_id and ${trueAt('c', asOf)}
      left join elsewhere e on e.source_id = mine.source_id and e.claim_id = mine.claim_id
     where c.status <> 'misread'
     group by mine.source_id),
  of_articles as (
    select source_id, count(*)::int as articles, count(retracted_at)::int as retracted_articles
      from read.articles a where source_id = any($1) and ${trueAt('a', asOf)} group by source_id),
  of_contradictions as (
    select source_id, json_object_agg(status, count) as contradicted
      from (select mine.source_id, x.status, count(distinct x.contradiction_id)::int as count
              from carried mine
              join read.contradictions x on x.claim_a = mine.claim_id or x.claim_b = mine.claim_id
             where ${trueAt('x', asOf)}
             group by mine.source_id, x.status) counted
     group by source_id)
  select * from of_articles left join of_claims using (source_id) left join of_contradictions using (source_id)`;

/** Who contradicts the one source of $1, most confirmed first. */
export const contradictorsSql = (asOf: AsOf): string => `
  with ${carried(asOf)},
  pairs as (
    select x.contradiction_id, x.status, x.claim_b as other
      from carried mine join read.contradictions x on x.claim_a = mine.claim_id and ${trueAt('x', asOf)}
    union
    select x.contradiction_id, x.status, x.claim_a
      from carried mine join read.contradictions x on x.claim_b = mine.claim_id and ${trueAt('x', asOf)})
  select s.source_id, s.name,
         count(distinct p.contradiction_id) filter (where p.status = 'open')::int as open,
         count(distinct p.contradiction_id) filter (where p.status = 'confirmed')::int as confirmed,
         count(distinct p.contradiction_id) filter (where p.status = 'dismissed')::int as dismissed,
         count(distinct p.contradiction_id) filter (where p.status = 'resolved')::int as resolved
    from pairs p
    join read.appearances seen on seen.claim_id = p.other and ${trueAt('seen', asOf)}
    join read.articles a on a.article_id = seen.article_id and ${trueAt('a', asOf)}
    join read.sources s on s.source_id = a.source_id and ${trueAt('s', asOf)}
   group by s.source_id, s.name
   order by confirmed desc, open desc, s.name, s.source_id`;
