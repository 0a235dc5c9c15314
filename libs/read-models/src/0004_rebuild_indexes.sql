-- How much of the new generation's indexes is made, 0 … 1; null while its events come in.
alter table projection.rebuilds add column indexed double precision;
