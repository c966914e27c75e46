-- What is counted of each activity that counts; no references, for the row outlives what it was counted from until it is
-- counted anew.
create table figures_activity (
    activity_id bigint primary key,
    activity_version bigint not null,
    held_on date not null,
    people int not null,
    units bigint[] not null,
    academies bigint[] not null,
    purposes bigint[] not null,
    methods bigint[] not null,
    goals bigint[] not null,
    rankings bigint[] not null
);

create table figures_sum (
    matrix varchar(20) not null,
    grain varchar(5) not null check (grain in ('DAY', 'MONTH')),
    first_day date not null,
    row_id bigint not null,
    column_id bigint not null,
    activities bigint not null,
    people bigint not null,
    primary key (matrix, grain, first_day, row_id, column_id)
);
