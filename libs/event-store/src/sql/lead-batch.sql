-- One batch of positions, and what it takes to extend the tree over it, in one round trip: the leader's loop. Where nothing
-- waits, count is 0 and the rest is null.
create or replace function ledger.lead_batch(p_limit integer, p_leaves integer)
returns table (count integer, size bigint, note text, edge bytea[], leaves bytea, keys text[])
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  count := ledger.sequence_batch(p_limit);
  if count > 0 then
    select w.size, w.note, w.edge, w.leaves, w.keys into size, note, edge, leaves, keys from ledger.tree_work(p_leaves) w;
  end if;
  return next;
end
$$;
