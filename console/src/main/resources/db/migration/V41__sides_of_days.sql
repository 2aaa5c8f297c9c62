-- A day is shown side by side, and a week beside its days: the counts of the sides must be at hand when a week or an alert is shown.

create function counts_of_sides(line text) returns text language sql immutable as $$
    select coalesce(string_agg(
               case when (side ->> 'reported')::boolean then side ->> 'observed' else '?' end, ',' order by state), '')
    from json_each(line::json -> 'sides') sides(state, side)
    where side ->> 'reason' is null
$$;

alter table result add column counts text
    generated always as (case when kind = 'SITUATION' and line::json ->> 'observed' is not null
                              then counts_of_sides(line) end) stored;
comment on column result.counts is
    'Of a situation that was judged: the counts of the sides in its sum, such as 7,3, with ? for a side that has not reported; null of anything else.';

drop index result_days;
create index result_days on result (section, day) include (threat, direction, counts)
    where holds and kind = 'SITUATION' and counts is not null;
create index result_counts on result (id) include (counts) where holds and kind = 'SITUATION' and counts is not null;

alter table result drop column observed;
