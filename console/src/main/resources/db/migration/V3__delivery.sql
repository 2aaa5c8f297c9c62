-- Who is told what, by which way, and what became of it.

create table contact_point (
    id             text primary key,
    state          text    not null,
    level          text    not null check (level in ('NATIONAL', 'LOCAL', 'PCCC')),
    desk           text    not null,
    sections       text[]  not null default '{}',
    email          text,
    webhook        text,
    webhook_secret text,
    night_channel  text    not null default 'EMAIL' check (night_channel in ('EMAIL', 'WEBHOOK', 'NONE')),
    languages      text[]  not null default '{}',
    duty_from      time,
    duty_to        time,
    substitute     text references contact_point (id),
    valid_from     date    not null,
    valid_to       date
);
comment on table contact_point is 'Desks, not people (Recommendation of 23.11.2023, points 2 and 6): R-02, R-13.';
comment on column contact_point.sections is 'Of a local desk or a centre: the sections it watches. Empty: all of the state.';
comment on column contact_point.duty_from is 'In the local time of the state; null: always on duty.';

create table delivery (
    id              bigint generated always as identity primary key,
    alert_id        text        not null,
    method_version  text        not null,
    revision        int         not null,
    state           text        not null,
    recipient       text        not null,
    channel         text        not null check (channel in ('TOPIC', 'EMAIL', 'WEBHOOK')),
    step            text        not null check (step in ('FIRST', 'LOCAL', 'PCCC', 'SPOC', 'ON_CALL', 'DIGEST')),
    due_at          timestamptz not null,
    status          text        not null default 'QUEUED'
        check (status in ('QUEUED', 'SENT', 'ACCEPTED', 'FAILED', 'WITHDRAWN')),
    attempts        int         not null default 0,
    sent_at         timestamptz,
    failure         text,
    unique (alert_id, method_version, revision, state, recipient, channel, step)
);
comment on table delivery is 'One row for each message to each recipient: what is due, and what became of it. Told at least once.';
comment on column delivery.recipient is 'A desk''s id, or the state itself for its topic.';
comment on column delivery.due_at is 'Not before; of a failed attempt the next.';
comment on column delivery.failure is 'The kind of the last failure, never an address or an answer.';
create index delivery_due on delivery (due_at) where status = 'QUEUED';
create index delivery_of_alert on delivery (alert_id, state);

create table outgoing (
    id      bigint generated always as identity primary key,
    topic   text not null,
    key     text not null,
    value   text not null,
    sent_at timestamptz
);
comment on table outgoing is 'Records for the topics, written in the transaction of what they tell and sent after it, at least once and in order.';
create index outgoing_unsent on outgoing (id) where sent_at is null;
