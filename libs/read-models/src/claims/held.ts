import { type AsOf, trueAt } from '../versions/as-of.js';

/**
 * Whether a claim is on hold: it was held itself, or every report that carries it is. Where no report is held at all,
 * which is asked once, no appearance is looked at.
 *
 * @param claim alias of a row of read.claims
 */
export const isHeld = (claim: string, asOf: AsOf): string => `(${claim}.held or (
  exists (select from read.articles onhold where onhold.held and ${trueAt('onhold', asOf)})
  and not exists (
    select from read.appearances carried join read.articles report using (article_id)
     where carried.claim_id = ${claim}.claim_id and not report.held
       and ${trueAt('carried', asOf)} and ${trueAt('report', asOf)})))`;
