-- What the analysis says, as it came from the topics: every revision once, and which of them holds.

create table consumed (
    topic       text   not null,
    part        int    not null,
    next_offset bigint not null,
    primary key (topic, part)
);
comment on table consumed is 'Up to where each partition has been taken in; written in the transaction of the rows.';

create table result (
    seq            bigint generated always as identity primary key,
    kind           text        not null,
    id             text        not null,
    method_version text        not null,
    method_order   int[]       not null,
    revision       int         not null,
    known_at       timestamptz not null,
    holds          boolean     not null,
    section        text,
    threat         text,
    direction      text,
    day            date,
    word           text,
    audience       text[]      not null default '{}',
    line           text        not null,
    unique (kind, id, method_version, revision)
);
comment on table result is 'Situations, indicators, alerts, aggregates, rejections and balances of the contract, section 2.';
comment on column result.method_order is 'The numbers of the method version: of two versions the later holds, then the higher revision.';
comment on column result.holds is 'Whether this is the revision of its id that holds.';
comment on column result.day is 'The day of a situation, the Monday of an indicator, the day on which anything else was known.';
comment on column result.word is 'Label, level, status, code or table: what lists are filtered by.';
comment on column result.audience is 'Sections of an alert are not enough: the states it is addressed to. Of a rejection or balance, the state of its source.';
comment on column result.line is 'The result as it was written, one line of JSON.';

create index result_of_id on result (kind, id, method_order desc, revision desc);
create index result_list on result (kind, day desc, id desc) where holds;
create index result_of_section on result (kind, section, day desc, id desc) where holds;
create index result_audience on result using gin (audience) where holds;

create table unreadable (
    topic      text        not null,
    part       int         not null,
    place      bigint      not null,
    size_bytes int         not null,
    found_at   timestamptz not null default now(),
    primary key (topic, part, place)
);
comment on table unreadable is 'Records of the topics that are no results: where they lie, never what they hold.';
