-- Departments with activities as a share of them all; a program that does not know of it goes on showing how many they are.
alter table indicator
    add column as_share boolean not null default false,
    add constraint indicator_share_of_departments check (not as_share or measure = 'ACTIVE_DEPARTMENTS');
