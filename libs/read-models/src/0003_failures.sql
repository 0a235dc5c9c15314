-- Which step of an article's newest revision was given up, and the kind of error. Only read where stage = 'failed'.
alter table read.articles add column failed_step text, add column failure text;
