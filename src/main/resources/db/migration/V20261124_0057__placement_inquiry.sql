-- What students and researchers ask for, and a department's yearly estimate of who came to work there.
create table inquiry (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    kind varchar(11) not null check (kind in ('THESIS', 'STUDY_VISIT', 'DATA', 'OTHER')),
    topic varchar(200) collate "sv-SE-x-icu" not null,
    asker varchar(200) collate "sv-SE-x-icu" not null,
    academy_id bigint references academy,
    unit_id bigint not null references unit,
    received_on date not null,
    description varchar(4000),
    outcome varchar(9) check (outcome in ('YES', 'PARTLY', 'NO', 'PASSED_ON')),
    answer varchar(4000),
    answered_on date check (answered_on >= received_on),
    constraint inquiry_answered_whole check (num_nonnulls(outcome, answer, answered_on) in (0, 3))
);
create index inquiry_received on inquiry (received_on, id);
create index inquiry_unit on inquiry (unit_id);

create table recruitment (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    unit_id bigint not null references unit,
    recruitment_year int not null check (recruitment_year between 2016 and 2199),
    applied int not null check (applied between 0 and 99999),
    hired int not null check (hired between 0 and applied),
    constraint recruitment_once unique (unit_id, recruitment_year)
);
