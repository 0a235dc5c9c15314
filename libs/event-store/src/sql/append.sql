-- Appends events to one stream in one round trip, without any lock beyond the rows it writes.
--
-- p_expected: version of the stream's last event as the caller knows it; 0 = the stream must not exist; null = any.
--
-- outcome     version
-- appended    of the stream's last event
-- duplicate   of the last of these events, all of which were there already; nothing is written
-- conflict    of the stream's last event, which is not p_expected; nothing is written
-- reused      null: an id belongs to another event; nothing is written
--
-- A refusal is a row and no exception, so that a transaction in which it happens can look again and go on. Only where
-- another writer took some of the versions between our look and our insert, what we wrote must be undone: ISN03, with
-- the stream's version in DETAIL.
--
-- It runs as its owner: who may call it needs no right on the tables.
drop function if exists ledger.append(text, integer, uuid[], text[], integer[], text[], text);
create function ledger.append(
  p_stream text, p_expected integer, p_ids uuid[], p_types text[], p_schema_versions integer[], p_data text[], p_metadata text
) returns table (version integer, outcome text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_current  integer;
  v_known    integer;
  v_same     integer;
  v_last     integer;
  v_written  integer;
  v_now      timestamptz := clock_timestamp();
  v_recorded text := to_char(v_now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
begin
  loop
    -- Before the look for our ids: an append that is sent twice at once must find either no version or its own events.
    select coalesce(max(e.version), 0) into v_current from ledger.events e where e.stream = p_stream;
    select count(*),
           count(*) filter (where e.stream = p_stream and e.type = given.type and e.schema_version = given.schema_version
             and starts_with(e.canonical, '{"data":' || given.data || ',"id":"' || e.event_id || '"')),
           max(e.version)
      into v_known, v_same, v_last
      from unnest(p_ids, p_types, p_schema_versions, p_data) as given (id, type, schema_version, data)
      join ledger.events e on e.event_id = given.id;

    if v_known > 0 then
      if v_same = cardinality(p_ids) then
        return query select v_last, 'duplicate';
      else
        return query select null::integer, 'reused';
      end if;
      return;
    end if;

    if p_expected is not null and p_expected <> v_current then
      return query select v_current, 'conflict';
      return;
    end if;

    with written as (
      insert into ledger.events (event_id, stream, version, type, schema_version, recorded_at, canonical)
      select given.id, p_stream, v_current + given.n, given.type, given.schema_version, v_now,
             '{"data":' || given.data
               || ',"id":"' || given.id
               || '","metadata":' || p_metadata
               || ',"recordedAt":"' || v_recorded
               || '","schemaVersion":' || given.schema_version
               || ',"stream":"' || p_stream
               || '","type":"' || given.type
               || '","version":' || v_current + given.n || '}'
        from unnest(p_ids, p_types, p_schema_versions, p_data) with ordinality as given (id, type, schema_version, data, n)
       order by given.n
      -- Waits for a writer of the same version or id, and gives way where that one commits.
      on conflict do nothing
      returning sequence
    ), waiting as (
      insert into ledger.unsequenced (sequence) select written.sequence from written
    )
    select count(*) into v_written from written;

    if v_written = cardinality(p_ids) then
      return query select v_current + v_written, 'appended';
      return;
    elsif v_written > 0 then
      select coalesce(max(e.version), 0) into v_current
        from ledger.events e where e.stream = p_stream and e.event_id <> all (p_ids);
      raise exception 'Another writer took a version of stream % at the same time.', p_stream
        using errcode = 'ISN03', detail = v_current::text;
    end if;
    -- Nothing written: the other writer has committed, and the next look sees it.
  end loop;
end
$$;
