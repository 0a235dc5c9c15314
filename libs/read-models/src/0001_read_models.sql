create schema if not exists read;

create table read.articles (
  article_id     text primary key,
  position       bigint not null unique,
  source_id      text not null,
  outlet         text not null,
  url            text,
  language       text not null,
  published_at   timestamptz not null,
  published_text text not null,
  observed_at    timestamptz not null,
  revision       integer not null,
  content_digest text not null,
  stage          text not null,
  story_id       text,
  claim_count    integer not null default 0
);
create index articles_by_outlet on read.articles (outlet, position);
create index articles_by_stage on read.articles (stage) where stage <> 'compared';

create table read.revisions (
  article_id     text not null,
  revision       integer not null,
  content_digest text not null,
  observed_at    timestamptz not null,
  position       bigint not null,
  primary key (article_id, revision)
);

create table read.claims (
  claim_id     text primary key,
  position     bigint not null unique,
  recorded_at  timestamptz not null,
  version      integer not null,
  status       text not null,
  action       text not null,
  phase        text,
  polarity     text not null,
  modality     text not null,
  claimant     text not null,
  claimant_key text not null,
  uttered_on   text,
  time_role    text,
  time_edtf    text,
  quantity     jsonb,
  place        text,
  value        text,
  condition    jsonb,
  scope        jsonb not null,
  explanation  jsonb not null,
  extractor_version text not null,
  article_id   text not null,
  revision     integer not null,
  via          jsonb not null,
  evidence     jsonb not null,
  sentence     jsonb not null,
  story_id     text,
  appearances  integer not null default 1
);
create index claims_by_article on read.claims (article_id, position);
create index claims_by_story on read.claims (story_id, position);
create index claims_by_action on read.claims (action, position);

-- Only claims that share a key can conflict: the index that keeps detection flat as the ledger grows.
create table read.claim_keys (
  key      text not null,
  claim_id text not null references read.claims (claim_id),
  published_at timestamptz not null,
  primary key (key, claim_id)
);
create index claim_keys_in_time on read.claim_keys (key, published_at);

create table read.stories (
  story_id      text primary key,
  position      bigint not null unique,
  title         text not null,
  language      text not null,
  article_count integer not null default 0,
  claim_count   integer not null default 0
);

create table read.contradictions (
  contradiction_id text primary key,
  position     bigint not null unique,
  version      integer not null,
  detected_at  timestamptz not null,
  changed_at   timestamptz not null,
  status       text not null,
  claim_a      text not null,
  claim_b      text not null,
  dimension    text not null,
  rule         text not null,
  explanation  text not null,
  confidence   double precision not null,
  story_id     text,
  judged_by    text,
  reason       text,
  note         text
);
create index contradictions_by_status on read.contradictions (status, position);
create index contradictions_by_claim_a on read.contradictions (claim_a);
create index contradictions_by_claim_b on read.contradictions (claim_b);
