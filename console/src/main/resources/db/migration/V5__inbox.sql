-- What was told and answered.

create table alert_told (
    alert_id text   not null,
    state    text   not null,
    parts    text[] not null,
    primary key (alert_id, state)
);
comment on table alert_told is 'The parts of an alert''s evidence that the people of a state have been told, in all revisions together.';

create table acknowledgement (
    id             bigint generated always as identity primary key,
    alert_id       text        not null,
    method_version text        not null,
    revision       int         not null,
    state          text        not null,
    code           text        not null,
    text           text check (length(text) <= 280),
    parts          text[]      not null,
    fingerprint    text        not null,
    at             timestamptz not null
);
create index acknowledgement_of_alert on acknowledgement (alert_id, at desc);
create index acknowledgement_text on acknowledgement (at) where text is not null;
comment on column acknowledgement.parts is 'What was seen of the evidence; a part that is not among them asks again.';
comment on column acknowledgement.text is 'Seen in the own state only; deleted after 30 days.';

create table silence (
    id      bigint generated always as identity primary key,
    state   text        not null,
    pattern text,
    section text,
    reason  text        not null,
    since   timestamptz not null,
    until   timestamptz not null,
    check (pattern is not null or section is not null)
);
create index silence_of_state on silence (state, until);
comment on table silence is 'What the desks of a state do not want to be told before a time. Others hear as ever.';

create table alarm (
    id     bigint generated always as identity primary key,
    at     timestamptz not null,
    state  text,
    kind   text        not null,
    object text        not null,
    unique nulls not distinct (kind, object, state)
);
comment on table alarm is 'What the service cannot do as it should, for the stewards of a state; without a state, for all stewards.';
