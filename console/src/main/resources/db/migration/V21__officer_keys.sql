-- The key of an officer who has left is destroyed in the end, by itself.

alter table officer_key add column used_at timestamptz not null default now();
comment on column officer_key.used_at is 'The last use, to the day.';
