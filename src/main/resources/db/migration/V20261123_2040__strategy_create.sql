create table strategy_version (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    addressee varchar(200) not null,
    owner varchar(200) not null,
    dnr varchar(60),
    decided_by varchar(200),
    decided_on date,
    valid_from date,
    valid_to date,
    status varchar(20) not null check (status in ('DRAFT', 'ADOPTED')),
    constraint strategy_version_period_in_order check (valid_to >= valid_from),
    constraint strategy_version_adopted_by_decision
        check (status = 'DRAFT' or (decided_by is not null and decided_on is not null and valid_from is not null)),
    constraint strategy_version_one_at_a_time
        exclude using gist (daterange(valid_from, valid_to, '[]') with &&) where (status = 'ADOPTED')
        deferrable initially deferred
);

create table passage (
    id bigint generated always as identity primary key,
    strategy_version_id bigint not null references strategy_version,
    ordinal int not null check (ordinal > 0),
    anchor varchar(60) not null,
    kind varchar(20) not null check (kind in ('HEADING', 'PARAGRAPH', 'ITEM', 'NUMBERED')),
    level int not null check (level between 1 and 4),
    text varchar(4000) not null,
    unique (strategy_version_id, anchor),
    constraint passage_ordinal unique (strategy_version_id, ordinal) deferrable initially deferred
);

create table municipal_goal (
    id bigint generated always as identity primary key,
    strategy_version_id bigint not null references strategy_version,
    ordinal int not null check (ordinal > 0),
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    passage_id bigint not null references passage
);
create index municipal_goal_strategy_version on municipal_goal (strategy_version_id, ordinal);

create table method (
    id bigint generated always as identity primary key,
    strategy_version_id bigint not null references strategy_version,
    ordinal int not null check (ordinal > 0),
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    passage_id bigint not null references passage
);
create index method_strategy_version on method (strategy_version_id, ordinal);

create table purpose (
    id bigint generated always as identity primary key,
    strategy_version_id bigint not null references strategy_version,
    ordinal int not null check (ordinal > 0),
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    requires_prioritised_academy boolean not null,
    consultation_with varchar(200),
    passage_id bigint not null references passage
);
create index purpose_strategy_version on purpose (strategy_version_id, ordinal);

create table purpose_goal (
    purpose_id bigint not null references purpose,
    goal_id bigint not null references municipal_goal,
    primary key (purpose_id, goal_id)
);

create table duty (
    id bigint generated always as identity primary key,
    strategy_version_id bigint not null references strategy_version,
    ordinal int not null check (ordinal > 0),
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    bearer varchar(200) not null,
    passage_id bigint not null references passage
);
create index duty_strategy_version on duty (strategy_version_id, ordinal);
