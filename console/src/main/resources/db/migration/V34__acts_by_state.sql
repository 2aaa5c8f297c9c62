-- For which state an officer acted: who speaks for two states is read by the auditor of the one concerned.

alter table audit add column acted_for text[];
comment on column audit.acted_for is 'Covered by the hash where it is there; null in entries from before.';
comment on column audit.hash is 'SHA-256 over all other columns, acted_for only where it is there; the next entry holds it as its previous.';
create index audit_acted_for on audit using gin (coalesce(acted_for, states));
drop index audit_states;
