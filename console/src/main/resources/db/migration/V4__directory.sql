-- The last step of an escalation is a desk too.

alter table contact_point drop constraint contact_point_level_check;
alter table contact_point add constraint contact_point_level_check
    check (level in ('NATIONAL', 'LOCAL', 'PCCC', 'ON_CALL'));
alter table contact_point add constraint contact_point_validity_check
    check (valid_to is null or valid_to >= valid_from);
create index contact_point_of_state on contact_point (state);
