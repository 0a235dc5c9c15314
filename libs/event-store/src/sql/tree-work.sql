-- All that is needed to extend the tree: the last signed head, the hashes of the partial tiles at its right edge (by
-- level, lowest first; empty where the last tile is full), the next leaf hashes, and the public keys of all heads so
-- far. One row; without a head yet, size 0.
create or replace function ledger.tree_work(p_limit integer)
returns table (size bigint, note text, edge bytea[], leaves bytea, keys text[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_width  bigint;
  v_level  smallint := 0;
  v_hashes bytea;
  v_gaps   bigint;
begin
  size := 0;
  edge := '{}';
  select h.size, h.note into size, note from ledger.tree_heads h order by h.size desc limit 1;
  size := coalesce(size, 0);

  v_width := size;
  while v_width > 0 loop
    if v_level = 0 then
      select string_agg(p.leaf_hash, ''::bytea order by p.position) into v_hashes
        from ledger.positions p where p.position >= v_width - v_width % 256 and p.position < v_width;
    else
      select string_agg(r.hash, ''::bytea order by r.index) into v_hashes
        from ledger.tile_roots r
       where r.level = v_level and r.index >= v_width - v_width % 256 and r.index < v_width;
    end if;
    edge := array_append(edge, coalesce(v_hashes, ''::bytea));
    v_level := v_level + 1;
    v_width := v_width / 256;
  end loop;

  select string_agg(p.leaf_hash, ''::bytea order by p.position), max(p.position) + 1 - size - count(*)
    into leaves, v_gaps
    from ledger.positions p where p.position >= size and p.position < size + p_limit;
  if v_gaps <> 0 then
    raise exception 'Positions are missing from % on: the order has gaps.', size using errcode = 'ISN10';
  end if;
  leaves := coalesce(leaves, ''::bytea);
  keys := array(select verifier_key from ledger.log_keys);
  return next;
end
$$;
