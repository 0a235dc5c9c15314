import type { AsOf } from '../versions/as-of.js';

/**
 * How late the ledger's clock had come at a position, as SQL; null before the first event. Each version ends where the
 * next begins, so the first that ends later is the one that was true: found by one step into the index of versions, however
 * many there are.
 */
export const reachedAt = (asOf: AsOf): string =>
  asOf === null
    ? `(select m.reached from read.moments m where m.clock = 'ledger' and m.to_position is null)`
    : `coalesce(
    (select m.reached from (
       select * from read.moments where clock = 'ledger' and to_position > ${asOf} order by to_position limit 1) m
      where m.from_position <= ${asOf}),
    (select m.reached from read.moments m
      where m.clock = 'ledger' and m.to_position is null and m.from_position <= ${asOf}))`;
