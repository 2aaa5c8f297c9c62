-- What people decided: on results, in reviews of two states, and what a state releases to the coordinator. By role, never by name.

create table decision (
    id             bigint generated always as identity primary key,
    result_id      text        not null,
    method_version text        not null,
    revision       int         not null,
    section        text        not null,
    state          text        not null,
    role           text        not null,
    decision       text        not null check (decision in ('FOLLOWED', 'NOT_FOLLOWED', 'CONFIRMED', 'DISSENT')),
    endorses       boolean     not null generated always as (decision in ('CONFIRMED', 'DISSENT')) stored,
    criteria       text[]      not null,
    decided_at     timestamptz not null,
    holds          boolean     not null default true
);
comment on table decision is 'Decisions on indicators and verdicts (contract, section 3). Who it was, only the audit knows, under a pseudonym.';
comment on column decision.endorses is 'Whether it is a word on what the indicator says, and not on what was done.';
comment on column decision.holds is 'Whether it is what the state says last.';
create unique index decision_that_holds on decision (result_id, state, endorses) where holds;
create index decision_of_section on decision (section, id desc);

create table review (
    id           bigint generated always as identity primary key,
    section      text        not null,
    states       text[]      not null,
    held_on      date        not null,
    findings     text[]      not null,
    adaptations  text[]      not null,
    next_on      date        not null,
    status       text        not null default 'RECORDED' check (status in ('RECORDED', 'CONFIRMED', 'DECLINED')),
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    answered_by  text,
    answered_at  timestamptz,
    check (answered_by <> recorded_by)
);
comment on table review is 'Reviews of a section by its two states (Recommendation of 23.11.2023, point 3(a)): one records, the other confirms.';
comment on column review.recorded_by is 'The state.';
create unique index review_once on review (section, held_on) where status <> 'DECLINED';
create index review_of_section on review (section, held_on desc, id desc);

create table release_request (
    id         bigint generated always as identity primary key,
    section    text        not null,
    release    text        not null check (release in ('LABELS', 'COUNTS')),
    until      date        not null,
    asked_at   timestamptz not null
);
comment on table release_request is 'What the Schengen Coordinator asks to see (Recommendation of 23.11.2023, point 3(b)).';

create table section_release (
    id          bigint generated always as identity primary key,
    request     bigint      not null references release_request (id),
    state       text        not null,
    release     text        not null check (release in ('NOTHING', 'LABELS', 'COUNTS')),
    valid_to    date        not null,
    answered_at timestamptz not null,
    unique (request, state)
);
comment on table section_release is 'What a state answered last: NOTHING, or what it releases up to and including a day (UTC).';
