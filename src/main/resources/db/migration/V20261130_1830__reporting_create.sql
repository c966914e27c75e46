-- A round in which the units tell what they have done in a period, and what each of them has told.
create table reporting_round (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    step_id uuid,
    kind varchar(9) not null check (kind in ('INTERIM_1', 'INTERIM_2', 'ANNUAL', 'OTHER')),
    title varchar(200) collate "sv-SE-x-icu" not null,
    period_from date not null,
    period_to date not null,
    opens_on date not null,
    due_on date not null,
    compile_on date not null,
    handover_on date not null,
    instruction varchar(10000),
    status varchar(8) not null check (status in ('PLANNED', 'OPEN', 'COMPILED')),
    opened_on date,
    compiled_on date,
    reason varchar(2000),
    search_words tsvector not null generated always as (search_words(title, instruction, null)) stored,
    constraint reporting_round_days check (
        least(period_from, opens_on) >= '1900-01-01' and greatest(period_to, handover_on) <= '2199-12-31'),
    constraint reporting_round_period_in_order check (period_to >= period_from),
    constraint reporting_round_dates_in_order check (
        due_on >= opens_on and compile_on >= due_on and handover_on >= compile_on),
    constraint reporting_round_was_opened check ((status = 'PLANNED') = (opened_on is null)),
    constraint reporting_round_was_compiled check ((status = 'COMPILED') = (compiled_on is not null))
);
-- What the law or the municipality's calendar asks for is asked for once.
create unique index reporting_round_once on reporting_round (kind, period_to) where kind <> 'OTHER';
create index reporting_round_period on reporting_round (period_to, id);
create index reporting_round_title on reporting_round (title, id);
create index reporting_round_open on reporting_round (due_on) where status = 'OPEN';
create index reporting_round_search_words on reporting_round using gin (search_words);

create table reporting_round_recipient (
    round_id bigint not null references reporting_round,
    recipient varchar(16) not null
        check (recipient in ('EXECUTIVE_BOARD', 'MANAGEMENT_GROUP', 'COUNCIL', 'BOARD', 'OTHER')),
    primary key (round_id, recipient)
);

create table reporting_section (
    round_id bigint not null references reporting_round,
    ordinal int not null,
    kind varchar(10) not null check (kind in ('SUMMARY', 'AGREEMENTS', 'UNITS', 'ALIGNMENT', 'METHODS', 'STUDENTS',
        'TRAINING', 'BUSINESS', 'COUNCIL', 'ACADEMIES', 'DEVIATIONS')),
    max_length int not null check (max_length between 100 and 20000),
    primary key (round_id, ordinal),
    constraint reporting_section_once unique (round_id, kind)
);

create table reporting_contribution (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    step_id uuid,
    round_id bigint not null references reporting_round,
    unit_id bigint not null references unit,
    status varchar(11) not null check (status in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'DONE')),
    text varchar(20000),
    nothing_to_report boolean not null default false,
    agreed_with varchar(200),
    agreed_on date,
    changed_on date,
    submitted_on date,
    returned_on date,
    return_reason varchar(2000),
    answer_by date,
    search_words tsvector not null generated always as (search_words(null, text, null)) stored,
    constraint reporting_contribution_once unique (round_id, unit_id),
    constraint reporting_contribution_text_or_nothing check (text is null or not nothing_to_report),
    constraint reporting_contribution_is_whole check (status not in ('SUBMITTED', 'DONE')
        or (text is not null or nothing_to_report) and num_nulls(agreed_with, agreed_on, submitted_on) = 0),
    constraint reporting_contribution_agreed_whole check ((agreed_with is null) = (agreed_on is null)),
    constraint reporting_contribution_return_says_why check (
        (status = 'RETURNED') <= (num_nulls(return_reason, returned_on, answer_by) = 0)),
    constraint reporting_contribution_started check ((status = 'NOT_STARTED') = (changed_on is null))
);
create index reporting_contribution_unit on reporting_contribution (unit_id);
create index reporting_contribution_search_words on reporting_contribution using gin (search_words);

-- The figures that a unit has let stand, as they were when it last saved.
create table reporting_contribution_line (
    contribution_id bigint not null references reporting_contribution,
    ordinal int not null,
    kind varchar(10) not null check (kind in ('ACTIVITIES', 'PLACEMENTS', 'PROJECTS', 'FINDINGS', 'MEASURES')),
    term varchar(6),
    number bigint not null check (number >= 0),
    beside bigint check (beside >= 0),
    as_of date,
    preliminary boolean not null,
    included boolean not null,
    primary key (contribution_id, ordinal),
    constraint reporting_line_places_have_a_term check ((kind = 'PLACEMENTS') = (term is not null)),
    constraint reporting_line_places_were_counted check ((kind = 'PLACEMENTS') = (as_of is not null))
);
