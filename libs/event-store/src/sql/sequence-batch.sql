-- Gives the next committed events their positions; returns how many. Only the leader calls it (session advisory lock);
-- were there ever two, the primary key of positions would refuse the second.
--
-- An append is taken whole, so that up to 9,999 more than p_limit can come.
--
-- Insertion order keeps each stream's versions in order: version n + 1 can only be inserted once n is committed, and
-- then takes a higher sequence. Between streams, commit order does not matter.
create or replace function ledger.sequence_batch(p_limit integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_next  bigint;
  v_count integer;
begin
  select coalesce(max(position) + 1, 0) into v_next from ledger.positions;
  if v_next < (select max(size) from ledger.tree_heads) then
    raise exception 'Positions % and later are gone, though they are signed for.', v_next using errcode = 'ISN10';
  end if;
  with waiting as (
    select u.sequence, sum(u.events) over (order by u.sequence) - u.events as before
      from (select sequence, events from ledger.unsequenced order by sequence limit p_limit) u
  ), taken as (
    delete from ledger.unsequenced u
     where u.sequence in (select waiting.sequence from waiting where waiting.before < p_limit)
    returning u.sequence, u.events
  )
  insert into ledger.positions (position, sequence, leaf_hash)
  select v_next + row_number() over (order by e.sequence) - 1,
         e.sequence,
         sha256('\x00'::bytea || convert_to(e.canonical, 'UTF8'))
    from taken
   -- A limit, so that no plan can be made but to go along the index, once for each append.
   cross join lateral (
     select f.sequence, f.canonical from ledger.events f
      where f.sequence >= taken.sequence and f.sequence < taken.sequence + taken.events
      order by f.sequence limit taken.events
   ) as e;
  get diagnostics v_count = row_count;
  -- One notification a batch: NOTIFY takes a lock of the whole cluster at commit, so appends never send one.
  if v_count > 0 then
    perform pg_notify('ledger_sequenced', (v_next + v_count - 1)::text);
  end if;
  return v_count;
end
$$;
