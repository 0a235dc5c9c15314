-- Which articles are together, and what each is about: the keys under which the articles of one event find each other.
-- Written in the transaction that links, merges or splits; derived from events, and rebuildable from them.
drop table linking.stories;

create table linking.articles (
  article_id   text primary key,
  story_id     text not null,
  published_at timestamptz not null,
  claims       integer not null,
  key          jsonb not null
);
create index articles_by_story on linking.articles (story_id);

create table linking.keys (
  key          text not null,
  published_at timestamptz not null,
  article_id   text not null,
  primary key (key, published_at, article_id)
);
create index keys_by_article on linking.keys (article_id);

-- Stories that an editor has split are not made one again by what comes later.
create table linking.apart (
  story_id text not null,
  other_id text not null,
  primary key (story_id, other_id)
);
