create extension if not exists btree_gist;

create table unit (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    kind varchar(20) not null check (kind in ('BOARD', 'GOVERNING_BOARD', 'DEPARTMENT')),
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    short_name varchar(20) collate "sv-SE-x-icu",
    registry_code varchar(5),
    executive_office boolean not null,
    valid_from date not null,
    valid_to date,
    successor_id bigint references unit,
    constraint unit_period_in_order check (valid_to >= valid_from),
    constraint unit_merged_is_closed check (successor_id is null or valid_to is not null),
    constraint unit_is_not_its_own_successor check (successor_id <> id)
);
create index unit_name on unit (name_sv, id);

create table unit_former_names (
    unit_id bigint not null references unit,
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    last_day date not null,
    primary key (unit_id, name_sv, last_day)
);

create table unit_board (
    unit_id bigint not null references unit,
    board_id bigint not null references unit,
    primary key (unit_id, board_id)
);
create index unit_board_board on unit_board (board_id);

create table position (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    unit_id bigint not null references unit,
    kind varchar(20) not null check (kind in ('COORDINATOR', 'CONTACT_PERSON', 'OTHER')),
    title varchar(120) collate "sv-SE-x-icu" not null,
    valid_from date not null,
    valid_to date,
    constraint position_period_in_order check (valid_to >= valid_from)
);
create index position_unit on position (unit_id);

create table holding (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    position_id bigint not null references position,
    account_id bigint not null references account,
    kind varchar(20) not null check (kind in ('HOLDER', 'DEPUTY')),
    valid_from date not null,
    valid_to date,
    constraint holding_period_in_order check (valid_to >= valid_from),
    constraint holding_one_at_a_time
        exclude using gist (position_id with =, kind with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);
create index holding_account on holding (account_id);

create table absence (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    holding_id bigint not null references holding,
    valid_from date not null,
    valid_to date,
    constraint absence_period_in_order check (valid_to >= valid_from),
    constraint absence_once
        exclude using gist (holding_id with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);

create table meeting_day (
    id bigint generated always as identity primary key,
    unit_id bigint not null references unit,
    meeting_on date not null,
    papers_due date,
    preparation_on date,
    unique (unit_id, meeting_on),
    constraint meeting_day_papers_before_meeting check (papers_due <= meeting_on),
    constraint meeting_day_preparation_before_meeting check (preparation_on <= meeting_on)
);
