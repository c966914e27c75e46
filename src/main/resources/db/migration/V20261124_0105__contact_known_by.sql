-- Which units know whom, and entries that turned out to be one person.
create table acquaintance (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    person_id bigint not null references person,
    unit_id bigint not null references unit,
    note varchar(300),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index acquaintance_person on acquaintance (person_id);
create index acquaintance_unit on acquaintance (unit_id);
create unique index acquaintance_once on acquaintance (person_id, unit_id) where valid_to is null;

alter table person add column merged_into_id bigint references person;
alter table person add constraint person_is_not_merged_into_herself check (merged_into_id <> id);
