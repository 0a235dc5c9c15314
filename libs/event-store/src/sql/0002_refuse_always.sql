-- A refusal that a superuser can step around with `session_replication_role = replica` is none: the triggers fire always.
-- Statement triggers refuse also a change that happens to hit no row, and the UPDATE branch of an upsert.
create trigger events_are_never_changed before update or delete on ledger.events
  for each statement execute function ledger.refuse_change();
create trigger positions_are_never_changed before update or delete on ledger.positions
  for each statement execute function ledger.refuse_change();

alter table ledger.events enable always trigger events_are_append_only;
alter table ledger.events enable always trigger events_are_never_truncated;
alter table ledger.events enable always trigger events_are_never_changed;
alter table ledger.positions enable always trigger positions_are_append_only;
alter table ledger.positions enable always trigger positions_are_never_truncated;
alter table ledger.positions enable always trigger positions_are_never_changed;
