-- Whom a message may wake is known when it is planned; whether it may go out is judged when it is sent.

alter table delivery add column wakes_until timestamptz;
comment on column delivery.wakes_until is 'Until then it may wake people; null: it never may, and what is overdue by night waits for the morning.';
