-- Who leads a unit: gets what nobody else is there to take, and what has been late for long.
alter table position drop constraint position_kind_check;
alter table position add constraint position_kind_check
    check (kind in ('COORDINATOR', 'CONTACT_PERSON', 'HEAD', 'CO_REPORTER', 'OTHER'));
