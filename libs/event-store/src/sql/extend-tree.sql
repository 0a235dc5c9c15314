-- Stores what one batch adds to the tree: the roots of the tiles that became full, the signed head, and the public keys
-- that sign for the first time.
--
-- p_from: size of the head that was extended; null where there was none.
create or replace function ledger.extend_tree(
  p_from bigint, p_levels smallint[], p_indexes bigint[], p_hashes bytea[], p_size bigint, p_note text, p_new_keys text[]
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_size      bigint;
  v_positions bigint;
begin
  select max(h.size) into v_size from ledger.tree_heads h;
  select coalesce(max(p.position) + 1, 0) into v_positions from ledger.positions p;
  if v_size is distinct from p_from or p_size <= p_from or p_size > v_positions then
    raise exception 'The tree of % leaves over % positions cannot go from % to %.', v_size, v_positions, p_from, p_size
      using errcode = 'ISN10';
  end if;
  insert into ledger.tile_roots (level, index, hash)
  select * from unnest(p_levels, p_indexes, p_hashes);
  insert into ledger.log_keys (verifier_key, from_size)
  select key, p_size from unnest(p_new_keys) as key;
  insert into ledger.tree_heads (size, note) values (p_size, p_note);
end
$$;
