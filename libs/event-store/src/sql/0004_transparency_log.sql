-- The Merkle tree over the positions, in the layout of C2SP tlog-tiles. Every hash of it is stored once and never
-- rewritten: tile level 0 is ledger.positions.leaf_hash, the levels above are here, one row for each tile that became
-- full. A partial tile is the beginning of a level's last 256 hashes, so a longer one always begins with a shorter one.
create table ledger.tile_roots (
  -- Tile level that the hash belongs to: the root of tile (level - 1, index).
  level smallint not null check (level between 1 and 63),
  index bigint   not null check (index >= 0),
  hash  bytea    not null check (length(hash) = 32),
  primary key (level, index)
);

-- Signed statements of size and root (C2SP checkpoints), one for each batch of the sequencer.
create table ledger.tree_heads (
  size      bigint primary key check (size >= 0),
  note      text not null,
  signed_at timestamptz not null default clock_timestamp()
);

-- The public keys that tree heads are signed with, in the form that is given to auditors.
create table ledger.log_keys (
  verifier_key text primary key,
  -- Size of the first tree head that this key has signed.
  from_size bigint not null check (from_size >= 0)
);

do $$
declare
  t text;
begin
  foreach t in array array['tile_roots', 'tree_heads', 'log_keys'] loop
    execute format('create trigger %s_are_append_only before update or delete on ledger.%1$s
      for each row execute function ledger.refuse_change()', t);
    execute format('create trigger %s_are_never_changed before update or delete on ledger.%1$s
      for each statement execute function ledger.refuse_change()', t);
    execute format('create trigger %s_are_never_truncated before truncate on ledger.%1$s
      for each statement execute function ledger.refuse_change()', t);
    execute format('alter table ledger.%1$s enable always trigger %1$s_are_append_only', t);
    execute format('alter table ledger.%1$s enable always trigger %1$s_are_never_changed', t);
    execute format('alter table ledger.%1$s enable always trigger %1$s_are_never_truncated', t);
  end loop;
end
$$;

-- An entry bundle gives each entry a length of two bytes. Not valid: what older ledgers hold stays.
alter table ledger.events add constraint events_canonical_fits_a_bundle
  check (octet_length(canonical) <= 65535) not valid;
