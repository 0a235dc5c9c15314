create schema if not exists content;

-- The words of articles, outside the events so that a take-down can remove them. Events name them by digest.
create table content.article_text (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  salt   bytea not null check (length(salt) = 32),
  title  text,
  body   text not null
);
