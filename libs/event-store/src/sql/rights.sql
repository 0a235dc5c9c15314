-- What the application's role may do in the ledger: read, call the functions, and move its checkpoints. It may write to
-- neither events nor positions by itself. `grant isnad_app to <login>` gives a login these rights.
--
-- On a managed PostgreSQL whose administrator keeps the right to create roles, have `create role isnad_app nologin` run
-- before the first migration; without the role nothing is granted.
do $$
begin
  if not exists (select from pg_catalog.pg_roles where rolname = 'isnad_app') then
    begin
      create role isnad_app nologin;
    exception
      when duplicate_object or unique_violation then null; -- another database of the cluster was faster
      when insufficient_privilege then
        raise notice 'The role isnad_app does not exist and % may not create it.', current_user;
        return;
    end;
  end if;
  grant usage on schema ledger to isnad_app;
  grant select on ledger.events, ledger.positions, ledger.unsequenced, ledger.checkpoints to isnad_app;
  grant select on ledger.tile_roots, ledger.tree_heads, ledger.log_keys, ledger.cosignatures to isnad_app;
  grant insert, update on ledger.checkpoints to isnad_app;
  grant select, insert, update, delete on ledger.subscription_failures to isnad_app;
end
$$;
