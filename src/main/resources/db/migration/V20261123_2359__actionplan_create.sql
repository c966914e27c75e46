create table action_plan (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    unit_id bigint not null references unit,
    year int not null check (year between 2000 and 2100),
    constraint action_plan_once unique (unit_id, year)
);
create index action_plan_year on action_plan (year, unit_id);

create table actionplan_measure (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    plan_id bigint not null references action_plan,
    title varchar(200) collate "sv-SE-x-icu" not null,
    purpose_id bigint references purpose,
    responsible_id bigint references position,
    due date,
    state varchar(20) not null check (state in ('NOT_STARTED', 'ONGOING', 'DONE', 'CANCELLED')),
    follow_up varchar(4000),
    result varchar(4000),
    constraint actionplan_done_has_result check (state <> 'DONE' or result is not null),
    constraint actionplan_cancelled_has_reason check (state <> 'CANCELLED' or follow_up is not null)
);
create index actionplan_measure_plan on actionplan_measure (plan_id, due, id);
create index actionplan_measure_due on actionplan_measure (due, id);

create table actionplan_measure_method (
    measure_id bigint not null references actionplan_measure,
    method_id bigint not null references method,
    primary key (measure_id, method_id)
);
create index actionplan_measure_method_method on actionplan_measure_method (method_id);
