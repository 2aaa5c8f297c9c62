-- Which messages somebody is sending at the moment.

alter table delivery add column claimed_until timestamptz;
comment on column delivery.claimed_until is 'Until then nobody else sends it; past it, whoever had it died, and it is sent again.';
create index delivery_claimed on delivery (channel, recipient) where claimed_until is not null;
