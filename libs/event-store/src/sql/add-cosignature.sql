-- Keeps a witness' cosignature of a tree head; one for each head and witness.
create or replace function ledger.add_cosignature(p_size bigint, p_witness text, p_line text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into ledger.cosignatures (size, witness, signature_line)
  select h.size, p_witness, p_line from ledger.tree_heads h where h.size = p_size
  on conflict do nothing
$$;
