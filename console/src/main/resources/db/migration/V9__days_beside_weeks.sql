-- A week is shown beside its days: what the days counted must be at hand when a week is shown.

alter table result add column observed bigint
    generated always as (case when kind = 'SITUATION' then (line::json ->> 'observed')::bigint end) stored;
comment on column result.observed is 'What a situation counted; null of anything else, and where nothing was judged.';

create index result_days on result (section, day) include (threat, direction, observed)
    where holds and kind = 'SITUATION' and observed is not null;
