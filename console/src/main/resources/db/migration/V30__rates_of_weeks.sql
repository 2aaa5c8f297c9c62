-- The overview says where a week's rate stands among those of five years: the rates must be at hand without reading five years of lines.

create function rates_of_week(line text) returns jsonb language sql immutable as $$
    select jsonb_object_agg(threat ->> 'category' || '|' || (threat ->> 'direction'), threat -> 'per1000' -> 'mean')
    from jsonb_array_elements(line::jsonb -> 'threats') threat
    where threat -> 'per1000' is not null
$$;

alter table result add column rates jsonb
    generated always as (case when kind = 'INDICATOR' then rates_of_week(line) end) stored;
comment on column result.rates is 'Of an indicator: findings per 1,000 checks by threat and direction (methods 1); null of anything else.';

-- The state as it was known at some instant asks for revisions that hold no more.
create index result_of_section_known on result (section, day desc, known_at) include (word) where kind = 'INDICATOR';
