-- What each gateway sent and what became of it, without looking through years of balances.

create table source_account (
    kind      text        not null,
    source    text        not null,
    known_at  timestamptz not null,
    read      bigint      not null,
    admitted  bigint      not null,
    corrected bigint      not null,
    duplicate bigint      not null,
    rejected  bigint      not null,
    primary key (source, kind)
);
comment on table source_account is 'The latest balance of each kind and gateway (contract, section 1, Conservation law).';
comment on column source_account.known_at is 'The tick of that balance. One is written only where something was read: so it was last heard of then.';

insert into source_account
select distinct on (line::json ->> 'source', word)
       word, line::json ->> 'source', known_at, (line::json ->> 'read')::bigint, (line::json ->> 'admitted')::bigint,
       (line::json ->> 'corrected')::bigint, (line::json ->> 'duplicate')::bigint, (line::json ->> 'rejected')::bigint
from result
where kind = 'BALANCE' and holds
order by line::json ->> 'source', word, known_at desc;

create index result_known on result (known_at);
comment on index result_known is 'The latest tick that is known here is asked with every look at the sources.';

-- A record that cannot be read has no source, but a topic: whose it is, the stewards there must see.
update result
set audience = array[substring(line::json ->> 'origin' from '(?:^|[./])in\.([A-Z]{2})(?:\.jsonl)?/')]
where kind = 'REJECTION' and audience = '{}' and line::json ->> 'origin' ~ '(?:^|[./])in\.[A-Z]{2}(?:\.jsonl)?/';
