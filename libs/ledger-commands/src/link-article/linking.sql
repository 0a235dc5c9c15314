create schema if not exists linking;

-- What each story is about, for finding the story of the next article. Written in the transaction that links, so that
-- two articles of one event never open two stories; derived from events, and rebuildable from them.
create table linking.stories (
  story_id text primary key,
  keys     text[] not null,
  first_at timestamptz not null,
  last_at  timestamptz not null
);
create index stories_by_key on linking.stories using gin (keys);
