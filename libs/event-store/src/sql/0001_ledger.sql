create schema if not exists ledger;

-- Facts, in the bytes that are hashed. `canonical` is the RFC 8785 form of the whole envelope
-- {data, id, metadata, recordedAt, schemaVersion, stream, type, version}; the other columns repeat parts of it for
-- the indexes. `sequence` is the order of insertion, with gaps and without any promise: see ledger.positions.
create table ledger.events (
  sequence       bigint generated always as identity primary key,
  event_id       uuid    not null constraint events_event_id_once unique,
  stream         text    not null check (stream ~ '^[A-Za-z0-9_.:-]{1,200}$'),
  version        integer not null check (version > 0),
  type           text    not null check (type ~ '^[A-Za-z][A-Za-z0-9]{0,99}$'),
  schema_version integer not null check (schema_version > 0),
  recorded_at    timestamptz not null,
  canonical      text    not null,
  constraint events_stream_version_once unique (stream, version)
);

-- The outbox between an append and the sequencer: committed events that have no position yet.
create table ledger.unsequenced (
  sequence bigint primary key references ledger.events (sequence)
);

-- The one dense order: 0, 1, 2 … given after commit, by one sequencer.
create table ledger.positions (
  position  bigint primary key check (position >= 0),
  sequence  bigint not null unique references ledger.events (sequence),
  -- RFC 6962 leaf hash, SHA-256(0x00 ‖ canonical): what the Merkle tree is built over.
  leaf_hash bytea  not null check (length(leaf_hash) = 32)
);

-- How far each subscription has read: the next position it has not handled.
create table ledger.checkpoints (
  subscription text primary key,
  next_position bigint not null check (next_position >= 0)
);

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only: % on %.% is refused. Repair a fact by appending a new event.',
    tg_op, tg_table_schema, tg_table_name using errcode = 'ISN09';
end
$$;

create trigger events_are_append_only before update or delete on ledger.events
  for each row execute function ledger.refuse_change();
create trigger events_are_never_truncated before truncate on ledger.events
  for each statement execute function ledger.refuse_change();
create trigger positions_are_append_only before update or delete on ledger.positions
  for each row execute function ledger.refuse_change();
create trigger positions_are_never_truncated before truncate on ledger.positions
  for each statement execute function ledger.refuse_change();
