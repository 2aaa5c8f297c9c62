-- What officers did: under a pseudonym, one entry chained to the next, never changed.

create table officer_key (
    lookup bytea primary key,
    key    bytea not null
);
comment on table officer_key is 'One key for each officer; without it nobody can say whose pseudonym it was. Destroyed by deleting the row.';
comment on column officer_key.lookup is 'HMAC of the identity provider''s name of the officer under the service''s secret.';

create table audit (
    seq       bigint primary key,
    at        timestamptz not null,
    pseudonym text        not null,
    grants    text[]      not null,
    states    text[]      not null,
    action    text        not null,
    object    text        not null,
    outcome   text        not null,
    previous  bytea       not null,
    hash      bytea       not null
);
create index audit_states on audit using gin (states);
comment on column audit.hash is 'SHA-256 over all other columns; the next entry holds it as its previous.';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record of what was done cannot be changed';
end $$;
create trigger audit_append_only before update or delete or truncate on audit
    for each statement execute function refuse_change();
