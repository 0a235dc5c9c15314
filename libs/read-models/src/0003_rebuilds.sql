create schema if not exists projection;

-- Rebuilds of the read models that were asked for, and how far each has come. Any worker does what is open.
create table projection.rebuilds (
  rebuild_id   bigint generated always as identity primary key,
  requested_at timestamptz not null default now(),
  requested_by text not null,
  -- Events that the new generation holds, of how many the ledger held.
  done         bigint not null default 0,
  size         bigint not null default 0,
  finished_at  timestamptz,
  -- Why the last attempt failed; it is tried again.
  failure      text
);
-- One at a time.
create unique index rebuilds_open on projection.rebuilds ((true)) where finished_at is null;
