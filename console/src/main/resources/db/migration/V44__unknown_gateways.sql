-- What came from a gateway that cannot be told belongs to no state: the stewards of all states see it.

update result set audience = '{UNKNOWN}' where kind in ('BALANCE', 'REJECTION') and audience = '{}';
comment on column result.audience is 'Sections of an alert are not enough: the states it is addressed to. Of a rejection or balance, the state of its source; UNKNOWN where that cannot be told.';
