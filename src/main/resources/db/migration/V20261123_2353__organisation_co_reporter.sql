-- A co-reporter writes one department's placements.
alter table position drop constraint position_kind_check;
alter table position add constraint position_kind_check
    check (kind in ('COORDINATOR', 'CONTACT_PERSON', 'CO_REPORTER', 'OTHER'));
