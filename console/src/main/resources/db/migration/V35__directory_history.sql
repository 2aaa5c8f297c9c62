-- What was said of a desk stays: who was told of an alert last year is answered by the directory of that day (R-13).

create table contact_point_version (
    id             text        not null references contact_point (id),
    version        int         not null,
    recorded_at    timestamptz not null,
    level          text        not null,
    desk           text        not null,
    sections       text[]      not null,
    email          text,
    webhook        text,
    webhook_signed boolean     not null,
    night_channel  text        not null,
    languages      text[]      not null,
    duty_from      time,
    duty_to        time,
    substitute     text,
    valid_from     date        not null,
    valid_to       date,
    primary key (id, version)
);
comment on table contact_point_version is 'Each thing that was said of a desk, the latest as in contact_point. Never the secret of its webhook.';
comment on column contact_point_version.recorded_at is 'From when it held; of the first version of an older desk the moment of this migration.';
create trigger directory_append_only before update or delete or truncate on contact_point_version
    for each statement execute function refuse_change();

insert into contact_point_version
select id, 1, now(), level, desk, sections, email, webhook, webhook_secret is not null, night_channel, languages,
       duty_from, duty_to, substitute, valid_from, valid_to
from contact_point;

comment on column contact_point.webhook_secret is 'Sealed with a key from the service''s secret (AES-GCM); never in an answer.';
