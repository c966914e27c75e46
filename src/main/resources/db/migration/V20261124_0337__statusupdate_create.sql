-- The coordinator asks the departments how it goes: rounds, the departments' answers, and how often it happens by itself.
create table statusupdate_round (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    opened_on date not null,
    last_day date not null check (last_day >= opened_on),
    due_on date unique,
    closed_on date check (closed_on >= opened_on)
);
-- One is open at a time.
create unique index statusupdate_round_open on statusupdate_round ((closed_on is null)) where closed_on is null;

create table statusupdate (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    round_id bigint not null references statusupdate_round,
    unit_id bigint not null references unit,
    answered_on date,
    light varchar(6) check (light in ('GREEN', 'YELLOW', 'RED')),
    words varchar(300),
    need varchar(2000),
    reply varchar(2000),
    replied_on date,
    settled_on date check (settled_on >= replied_on),
    constraint statusupdate_once unique (round_id, unit_id),
    constraint statusupdate_light_has_words check ((light is null) = (words is null)),
    constraint statusupdate_answered_has_day check (light is null or answered_on is not null),
    constraint statusupdate_need_is_told check (need is null or light is not null),
    constraint statusupdate_reply_to_a_need check (reply is null or need is not null),
    constraint statusupdate_reply_has_day check ((reply is null) = (replied_on is null)),
    constraint statusupdate_settled_was_answered check (settled_on is null or replied_on is not null)
);
create index statusupdate_unit on statusupdate (unit_id);
create index statusupdate_need on statusupdate (answered_on) where need is not null and settled_on is null;

create table statusupdate_cadence (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    every varchar(10) not null
        check (every in ('OFF', 'TWO_WEEKS', 'FOUR_WEEKS', 'MONTH', 'TWO_MONTHS', 'QUARTER', 'HALF_YEAR')),
    starts_on date,
    days int not null check (days between 1 and 60),
    constraint statusupdate_cadence_starts check (every = 'OFF' or starts_on is not null)
);
insert into statusupdate_cadence (every, days) values ('OFF', 10);
