-- The event at which a subscription's handler failed last, and whether the subscription stands still because of it.
create table ledger.subscription_failures (
  subscription text primary key,
  position     bigint      not null check (position >= 0),
  -- Failures at this position since it was last reached or resumed.
  attempts     integer     not null check (attempts >= 0),
  error        text        not null,
  failed_at    timestamptz not null,
  paused       boolean     not null
);
