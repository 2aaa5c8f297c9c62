-- What is asked again and again must not take longer as the years go by.

create index delivery_of_desks on delivery (state, sent_at) where channel <> 'TOPIC' and step <> 'DIGEST';
comment on index delivery_of_desks is 'The pages of a night are counted for each alert that is planned.';
