-- A claim is seen in many articles. Read models are made from events: they are emptied, and newsroom-2 fills them anew.
truncate read.articles, read.revisions, read.claims, read.claim_keys, read.stories, read.contradictions;

alter table read.claims
  drop column article_id, drop column revision, drop column via, drop column evidence, drop column sentence,
  drop column appearances;

create table read.appearances (
  claim_id   text not null references read.claims (claim_id),
  position   bigint not null,
  article_id text not null,
  revision   integer not null,
  via        jsonb not null,
  evidence   jsonb not null,
  sentence   jsonb not null,
  primary key (claim_id, position)
);
create index appearances_by_reading on read.appearances (article_id, revision);
