-- Rule sets on their way: proposed, tried, approved by the states they touch, published.

create table rule_proposal (
    id           bigint generated always as identity primary key,
    version      text        not null,
    text         text        not null,
    state        text        not null,
    proposed_at  timestamptz not null,
    published_at timestamptz,
    document     text
);
comment on table rule_proposal is 'Rule sets as they were proposed. One that is published is never changed.';
comment on column rule_proposal.text is 'One line of JSON, without comments and approvals.';
comment on column rule_proposal.document is 'What went to the topic of rules.';
create unique index rule_version on rule_proposal (version) where published_at is not null;

create table rule_backtest (
    proposal    bigint primary key references rule_proposal (id),
    name        text        not null,
    content     text        not null,
    sha256      text        not null,
    attached_at timestamptz not null
);
comment on table rule_backtest is 'What limen backtest wrote of the proposal; states approve what they have seen tried.';

create table rule_approval (
    proposal    bigint      not null references rule_proposal (id),
    state       text        not null,
    approved_at timestamptz not null,
    primary key (proposal, state)
);
