-- When whom is told of what. Steps are days before the day (after it when negative); ahead, from how many days before it
-- stands in Att göra.
create table watch_rule (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    kind varchar(60) not null unique,
    enabled boolean not null default true,
    steps varchar(100) not null,
    repeat_days int check (repeat_days between 1 and 365),
    ahead int not null check (ahead between 0 and 400),
    responsible boolean not null,
    coordinator varchar(10) not null check (coordinator in ('ALWAYS', 'LATE', 'NEVER')),
    head varchar(10) not null check (head in ('ALWAYS', 'LATE', 'NEVER')),
    late_after int not null check (late_after between 0 and 365),
    legal boolean not null
);
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('agreement.due.START', '60, 30, 14, 0', 7, 60, true, 'ALWAYS', 'LATE', 14, true),
    ('agreement.due.NOTICE', '180, 90, 30, 7', null, 180, true, 'ALWAYS', 'NEVER', 0, true),
    ('agreement.due.ENDING', '180, 90, 30, 7', null, 180, true, 'ALWAYS', 'NEVER', 0, true),
    ('agreement.due.LAPSED', '-1', 14, 0, true, 'ALWAYS', 'LATE', 30, true),
    ('agreement.due.RENEWING', '90, 30', null, 90, true, 'ALWAYS', 'NEVER', 0, false),
    ('agreement.due.RENEWED', '0', null, 0, true, 'ALWAYS', 'NEVER', 0, false),
    ('agreement.due.REVIEW', '30, 7', 14, 30, true, 'ALWAYS', 'LATE', 60, false),
    ('agreement.due.INCOMPLETE', '', 28, 0, false, 'ALWAYS', 'NEVER', 0, false),
    ('agreement.due.UNREPORTED', '14, 0', 7, 30, false, 'ALWAYS', 'NEVER', 0, true),
    ('agreement.due.OBLIGATION', '30, 7', 14, 30, true, 'LATE', 'NEVER', 30, false),
    ('project.due.INFORMAL', '30, 7', 14, 90, true, 'ALWAYS', 'NEVER', 0, false),
    ('project.due.BENEFIT', '0', 28, 0, true, 'ALWAYS', 'NEVER', 0, false),
    ('project.due.ENDING', '60, 14', 14, 60, true, 'LATE', 'NEVER', 30, false),
    ('project.due.MILESTONE', '14, 3', 14, 30, true, 'LATE', 'NEVER', 30, false),
    ('activity.due.NEXT_STEP', '7, 0', 7, 30, true, 'NEVER', 'NEVER', 0, false),
    ('activity.due.PLANNED', '-1', 7, 0, true, 'NEVER', 'NEVER', 0, false),
    ('activity.due.SILENT', '14', 14, 14, true, 'LATE', 'NEVER', 0, false),
    ('actionplan.due.MEASURE', '30, 7', 14, 30, true, 'LATE', 'NEVER', 30, false),
    ('statusupdate.due.NEED', '0', 7, 0, false, 'ALWAYS', 'NEVER', 0, false),
    ('statusupdate.due.UNANSWERED', '3, 0', 7, 30, true, 'LATE', 'LATE', 1, false),
    ('organisation.due.VACANT', '', 14, 0, false, 'ALWAYS', 'ALWAYS', 0, false),
    ('watch.due.TASK', '7, 0', 7, 400, true, 'NEVER', 'NEVER', 0, false);

-- One letter a morning, so one hour for all; the weeks in which the departments rest.
create table watch_schedule (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    hour int not null check (hour between 0 and 23),
    weekdays varchar(20) not null,
    rest_from_week int check (rest_from_week between 1 and 53),
    rest_to_week int check (rest_to_week between 1 and 53),
    constraint watch_schedule_rest_is_whole check ((rest_from_week is null) = (rest_to_week is null)),
    constraint watch_schedule_rest_in_order check (rest_to_week >= rest_from_week)
);
insert into watch_schedule (hour, weekdays, rest_from_week, rest_to_week) values (7, '1, 2, 3, 4, 5', 27, 31);

-- What somebody has said of a thing that is due: done, decided, later, or somebody else's. A decision is about the day on
-- which several hang.
create table watch_handling (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    kind varchar(60) not null,
    item_id bigint not null,
    day date,
    subject varchar(60) not null,
    subject_id bigint not null,
    title varchar(2000) not null,
    decision varchar(20) check (decision in ('EXTEND', 'RENEGOTIATE', 'TERMINATE', 'LET_END')),
    motive varchar(2000),
    done_on date,
    comment varchar(2000),
    snoozed_until date,
    reason varchar(500),
    position_id bigint references position,
    account_id bigint references account,
    handled_on date,
    submission_id uuid,
    constraint watch_handling_once unique nulls not distinct (kind, item_id, day),
    constraint watch_handling_decided_with_motive check ((decision is null) = (motive is null)),
    constraint watch_handling_snoozed_with_reason check ((snoozed_until is null) = (reason is null))
);
create index watch_handling_subject on watch_handling (subject, subject_id);
create index watch_handling_said on watch_handling (handled_on, id);
create index watch_handling_submission on watch_handling (submission_id);

create table watch_task (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    text varchar(2000),
    due date,
    link varchar(200),
    position_id bigint not null references position,
    created_by_id bigint not null references account,
    created_on date not null,
    done_on date,
    comment varchar(2000)
);
create index watch_task_open on watch_task (due) where done_on is null;

-- What has been told, to which position and whom. The key decides who tells: twice, on two nodes or after three days it is
-- told once.
create table watch_reminder (
    id bigint generated always as identity primary key,
    kind varchar(60) not null,
    item_id bigint not null,
    due_day date,
    step int not null,
    position_id bigint not null references position,
    account_id bigint not null references account,
    subject varchar(60) not null,
    subject_id bigint not null,
    title varchar(300) not null,
    planned_on date not null,
    morning date not null,
    late boolean not null,
    passed_over int not null,
    mailed boolean not null,
    constraint watch_reminder_once unique nulls not distinct (kind, item_id, due_day, step, position_id)
);
create index watch_reminder_subject on watch_reminder (subject, subject_id);
create index watch_reminder_morning on watch_reminder (morning, id);

-- One letter to each of us a morning; and the mornings on which all have been told.
create table watch_letter (
    account_id bigint not null references account,
    morning date not null,
    primary key (account_id, morning)
);
create table watch_morning (
    morning date primary key
);
