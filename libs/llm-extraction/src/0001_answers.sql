-- What a model answered for a text, so that it is asked once. An answer quotes the text, and goes with it.
create table content.model_answers (
  digest    text not null references content.article_text (digest) on delete cascade,
  extractor text not null,
  answer    text not null,
  primary key (digest, extractor)
);
