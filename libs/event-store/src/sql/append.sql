-- Appends events to one stream in one round trip, without any lock beyond the rows it writes.
--
-- p_expected: version of the stream's last event as the caller knows it; 0 = the stream must not exist; null = any.
-- Raises ISN01 (version conflict; the actual version in DETAIL) and ISN02 (an id was used for another event).
-- A concurrent append of the same version fails on events_stream_version_once; the caller reads that as ISN01.
create or replace function ledger.append(
  p_stream text, p_expected integer, p_ids uuid[], p_types text[], p_schema_versions integer[], p_data text[], p_metadata text
) returns table (version integer, duplicate boolean) language plpgsql as $$
declare
  v_current  integer;
  v_known    integer;
  v_same     integer;
  v_last     integer;
  v_now      timestamptz := clock_timestamp();
  v_recorded text := to_char(v_now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
begin
  select count(*),
         count(*) filter (where e.stream = p_stream
           and starts_with(e.canonical, '{"data":' || given.data || ',"id":"' || e.event_id || '"')),
         max(e.version)
    into v_known, v_same, v_last
    from unnest(p_ids, p_data) as given (id, data)
    join ledger.events e on e.event_id = given.id;

  if v_known > 0 then
    if v_same = cardinality(p_ids) then
      return query select v_last, true;
      return;
    end if;
    raise exception 'An event id was already used for another event.' using errcode = 'ISN02';
  end if;

  select coalesce(max(e.version), 0) into v_current from ledger.events e where e.stream = p_stream;
  if p_expected is not null and p_expected <> v_current then
    raise exception 'Stream % is at version %, not at %.', p_stream, v_current, p_expected
      using errcode = 'ISN01', detail = v_current::text;
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
    returning sequence
  )
  insert into ledger.unsequenced (sequence) select written.sequence from written;

  return query select v_current + cardinality(p_ids), false;
end
$$;
