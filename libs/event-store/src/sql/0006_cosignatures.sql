-- What witnesses have signed: that they saw the tree head of this size, and nothing that contradicts it.
create table ledger.cosignatures (
  size           bigint      not null,
  -- The witness' verifier key.
  witness        text        not null,
  -- Signature line of a signed note, with its final newline.
  signature_line text        not null,
  received_at    timestamptz not null default clock_timestamp(),
  primary key (size, witness)
);

create trigger cosignatures_are_append_only before update or delete on ledger.cosignatures
  for each row execute function ledger.refuse_change();
create trigger cosignatures_are_never_changed before update or delete on ledger.cosignatures
  for each statement execute function ledger.refuse_change();
create trigger cosignatures_are_never_truncated before truncate on ledger.cosignatures
  for each statement execute function ledger.refuse_change();
alter table ledger.cosignatures enable always trigger cosignatures_are_append_only;
alter table ledger.cosignatures enable always trigger cosignatures_are_never_changed;
alter table ledger.cosignatures enable always trigger cosignatures_are_never_truncated;
