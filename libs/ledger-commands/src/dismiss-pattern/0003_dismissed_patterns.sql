-- Patterns that editors dismissed, by story and by the contradiction that they looked at: so that they follow where
-- stories are merged and split. Written in the transaction that dismisses, revives, merges or splits; derived from events,
-- and rebuildable from them.
create table linking.dismissed_patterns (
  story_id         text not null,
  pattern_id       text not null,
  contradiction_id text not null,
  primary key (story_id, pattern_id)
);
create index dismissed_patterns_by_contradiction on linking.dismissed_patterns (contradiction_id);
