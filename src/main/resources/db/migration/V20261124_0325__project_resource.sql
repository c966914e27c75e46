create table project_resource (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    project_id bigint not null references project,
    what varchar(200) not null,
    kind varchar(10) not null check (kind in ('MONEY', 'HOURS', 'PREMISES', 'DATA')),
    amount numeric(14, 2) check (amount > 0),
    valid_from date not null,
    valid_to date,
    constraint project_resource_counted check ((kind in ('MONEY', 'HOURS')) = (amount is not null)),
    constraint project_resource_in_order check (valid_to >= valid_from)
);
create index project_resource_project on project_resource (project_id, valid_from, id);
