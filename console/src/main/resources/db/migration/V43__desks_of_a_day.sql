-- A desk that will change keeps what holds of it today: each thing said of it replaces what was said of the days from its first one on.

create function contact_point_on(day date) returns setof contact_point language sql stable as $$
    select c.* from contact_point c
    where c.valid_from <= day
       or not exists (select 1 from contact_point_version v where v.id = c.id and v.valid_from <= day)
    union all
    select c.id, c.state, v.level, v.desk, v.sections, v.email, v.webhook, c.webhook_secret, v.night_channel,
           v.languages, v.duty_from, v.duty_to, v.substitute, v.valid_from,
           least(v.valid_to, (select min(later.valid_from) - 1 from contact_point_version later
                              where later.id = c.id and later.version > v.version))
    from contact_point c
    join lateral (select * from contact_point_version said where said.id = c.id and said.valid_from <= day
                  order by said.version desc limit 1) v on true
    where c.valid_from > day
$$;
comment on function contact_point_on is 'Each desk as it is on a day; one whose first day is to come as it will be. The table itself holds what was said last.';
