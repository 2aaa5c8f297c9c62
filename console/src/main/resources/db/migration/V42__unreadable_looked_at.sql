-- A record that is no result keeps the health down until a steward has looked at it.

alter table unreadable
    add column number    bigint generated always as identity unique,
    add column reason    text not null default 'NOT_RECORDED',
    add column outcome   text,
    add column looked_at timestamptz,
    add constraint unreadable_looked_at_check check ((outcome is null) = (looked_at is null));
comment on column unreadable.reason is 'Why it was passed over, as a code; NOT_RECORDED of those found by a service that kept none.';
comment on column unreadable.outcome is 'What a steward found it to be; null until one has looked. By whom, the record of officers says.';
