-- Tables are looked at release by release.

alter table result add column vintage text
    generated always as (case when kind = 'AGGREGATE' then line::json ->> 'vintage' end) stored;
comment on column result.vintage is 'The release of an aggregate; null of anything else.';

create index result_vintage on result (vintage desc, word) where holds and vintage is not null;
