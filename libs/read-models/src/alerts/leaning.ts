import { type AsOf, trueAt } from '../versions/as-of.js';

/**
 * Claims that are dead: retracted by an act of an editor, or taken back by their own source in a later report.
 * (claim_id, position, act_id, relation_id): one row for each time it was told.
 */
const deadSql = (asOf: AsOf): string => `
  select act.claim_id, act.position, act.act_id, null::text as relation_id
    from read.acts act
    join read.claims c on c.claim_id = act.claim_id and c.status = 'retracted' and ${trueAt('c', asOf)}
   where act.kind = 'retraction' and ${trueAt('act', asOf)}
  union all
  select r.to_claim, r.position, null, r.relation_id
    from read.relations r
   where r.relation = 'retracts' and r.status = 'standing' and ${trueAt('r', asOf)}`;

/** Reports that are neither withdrawn themselves nor taken down: only they still lean on anything. */
const STILL_STANDS = 'a.retracted_at is null and a.taken_down_at is null';

/**
 * Which report leans on which dead claim, and how: it tells the dead figure once more after its retraction ("reuses"); it
 * carries the claim, or the same figure in a claim of its own ("carries"); or it carries the same claim in other words
 * ("repeats"). A report in which the source takes its own words back leans on nothing. One row for each pair.
 */
export const leaningSql = (asOf: AsOf): string => `
  with dead as materialized (${deadSql(asOf)}),
  leaning as (
    select d.position, d.act_id, d.relation_id, d.claim_id as dead, carried.article_id, d.claim_id as claim_id,
           'carries' as how
      from dead d
      join read.appearances carried on carried.claim_id = d.claim_id and ${trueAt('carried', asOf)}
    union all
    select r.position, d.act_id, r.relation_id, d.claim_id, r.article_id, r.from_claim,
           case r.relation when 'reuses-retracted' then 'reuses' when 'repeats' then 'repeats' else 'carries' end
      from dead d
      join read.relations r on r.to_claim = d.claim_id and r.status = 'standing' and ${trueAt('r', asOf)}
                           and r.relation in ('reuses-retracted', 'carries-retracted', 'repeats'))
  select distinct on (l.dead, l.article_id) l.*
    from leaning l
    join read.articles a on a.article_id = l.article_id and ${STILL_STANDS} and ${trueAt('a', asOf)}
   where not exists (select from read.relations told
                      where told.to_claim = l.dead and told.relation = 'retracts' and told.status = 'standing'
                        and told.article_id = l.article_id and ${trueAt('told', asOf)})
   order by l.dead, l.article_id, array_position(array['reuses', 'carries', 'repeats'], l.how), l.position desc`;

/**
 * How many dead claims a report carries or tells once more.
 *
 * @param article alias of a row of read.articles
 */
export const leansOn = (article: string, asOf: AsOf): string => `
  case when ${article}.retracted_at is not null or ${article}.taken_down_at is not null then 0 else (
    select count(distinct seen.claim_id)::int
      from read.appearances seen
     where seen.article_id = ${article}.article_id and ${trueAt('seen', asOf)}
       and (exists (select from read.claims c
                     where c.claim_id = seen.claim_id and c.status = 'retracted' and ${trueAt('c', asOf)})
         or exists (select from read.relations back
                     where back.to_claim = seen.claim_id and back.relation = 'retracts' and back.status = 'standing'
                       and back.article_id <> ${article}.article_id and ${trueAt('back', asOf)})
         or exists (select from read.relations again
                     where again.from_claim = seen.claim_id and again.article_id = ${article}.article_id
                       and again.relation in ('reuses-retracted', 'carries-retracted')
                       and again.status = 'standing' and ${trueAt('again', asOf)}))) end`;
