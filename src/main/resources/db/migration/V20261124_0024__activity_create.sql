create table activity_kind (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null default gen_random_uuid() unique,
    ordinal int not null unique,
    name_sv varchar(100) collate "sv-SE-x-icu" not null unique,
    name_en varchar(100),
    training_asked boolean not null default false,
    entrepreneurship_asked boolean not null default false,
    offered boolean not null default true
);

create table activity_kind_purpose (
    kind_id bigint not null references activity_kind,
    purpose_id bigint not null references purpose,
    primary key (kind_id, purpose_id)
);

create table activity_kind_method (
    kind_id bigint not null references activity_kind,
    method_id bigint not null references method,
    primary key (kind_id, method_id)
);

insert into activity_kind (ordinal, name_sv, name_en, training_asked, entrepreneurship_asked) values
    (1, 'Möte eller kontakt', 'Meeting or contact', false, false),
    (2, 'Gästföreläsning', 'Guest lecture', false, false),
    (3, 'Studiebesök', 'Study visit', false, false),
    (4, 'Forskningsstudie', 'Research study', false, false),
    (5, 'FoU-arbete', 'Research and development', false, false),
    (6, 'Fortbildning', 'Staff training', true, false),
    (7, 'Uppdragsutbildning', 'Commissioned education', true, false),
    (8, 'Seminarium', 'Seminar', false, false),
    (9, 'Ansökan', 'Application for funding', false, false),
    (10, 'Entreprenörskap och nyföretagande', 'Entrepreneurship and start-ups', false, true),
    (11, 'Annat', 'Other', false, false);

-- What each kind proposes, of the strategy in force since 2016-04-11: the ordinals of its purposes and methods.
insert into activity_kind_purpose (kind_id, purpose_id)
select kind.id, purpose.id
from (values (1, 1), (2, 2), (3, 2), (4, 1), (5, 1), (6, 3), (7, 3), (8, 1), (9, 1), (10, 4)) as line (kind, purpose)
join activity_kind kind on kind.ordinal = line.kind
join strategy_version version on version.decided_on = '2016-04-11' and version.status = 'ADOPTED'
join purpose on purpose.strategy_version_id = version.id and purpose.ordinal = line.purpose;

insert into activity_kind_method (kind_id, method_id)
select kind.id, method.id
from (values (1, 3), (2, 5), (3, 5), (4, 3), (4, 5), (5, 3), (6, 4), (7, 4), (8, 3), (9, 3), (10, 2)) as line (kind, method)
join activity_kind kind on kind.ordinal = line.kind
join strategy_version version on version.decided_on = '2016-04-11' and version.status = 'ADOPTED'
join method on method.strategy_version_id = version.id and method.ordinal = line.method;

create table activity (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    kind_id bigint not null references activity_kind,
    title varchar(200) collate "sv-SE-x-icu" not null,
    held_on date not null check (held_on between '1900-01-01' and '2199-12-31'),
    status varchar(10) not null check (status in ('PLANNED', 'DONE', 'CANCELLED', 'ANNULLED')),
    unit_id bigint not null references unit,
    responsible_id bigint references position,
    people int check (people between 0 and 100000),
    our_side varchar(300),
    agreement_id bigint references agreement,
    knowledge varchar(20) check (knowledge in ('NEW', 'EXISTING', 'BOTH')),
    scope varchar(20) not null check (scope in ('OWN', 'WHOLE_MUNICIPALITY')),
    evidence varchar(20) check (evidence in ('RESEARCH', 'PROVEN_EXPERIENCE', 'BOTH')),
    outcome varchar(4000),
    next_step_text varchar(500),
    next_step_due date,
    next_step_position_id bigint references position,
    training varchar(10) check (training in ('DEEPEN', 'BROADEN', 'BOTH')),
    credits numeric(4,1) check (credits between 0 and 300),
    trained int check (trained between 0 and 100000),
    origin_academy_id bigint references academy,
    support varchar(500),
    startup varchar(15) check (startup in ('STARTED', 'UNDERWAY', 'NOT_STARTED')),
    startup_year int check (startup_year between 1900 and 2199),
    completion_day date,
    completion_submission_id uuid,
    closing_day date,
    closing_account_id bigint references account,
    closing_reason varchar(2000),
    closing_submission_id uuid,
    search_text text not null generated always as (lower(title collate "sv-SE-x-icu")) stored,
    constraint activity_next_step_has_text check (
        next_step_text is not null or (next_step_due is null and next_step_position_id is null)),
    constraint activity_closed_with_reason check ((status in ('CANCELLED', 'ANNULLED')) =
        (closing_day is not null and closing_account_id is not null and closing_reason is not null))
);
create index activity_held_on on activity (held_on, id) where status <> 'ANNULLED';
create index activity_title on activity (title, id) where status <> 'ANNULLED';
create index activity_unit on activity (unit_id, held_on);
create index activity_kind_of on activity (kind_id, held_on);
create index activity_agreement on activity (agreement_id, held_on);
create index activity_planned on activity (held_on) where status = 'PLANNED';
create index activity_next_step on activity (next_step_due) where next_step_due is not null;
create index activity_search on activity using gin (search_text gin_trgm_ops);

create table activity_participant (
    activity_id bigint not null references activity,
    unit_id bigint not null references unit,
    primary key (activity_id, unit_id)
);
create index activity_participant_unit on activity_participant (unit_id, activity_id);

create table activity_academy (
    activity_id bigint not null references activity,
    academy_id bigint not null references academy,
    primary key (activity_id, academy_id)
);
create index activity_academy_academy on activity_academy (academy_id, activity_id);

create table activity_academy_unit (
    activity_id bigint not null references activity,
    unit_id bigint not null references academy_unit,
    primary key (activity_id, unit_id)
);

create table activity_organisation (
    activity_id bigint not null references activity,
    organisation_id bigint not null references partner_organisation,
    primary key (activity_id, organisation_id)
);
create index activity_organisation_organisation on activity_organisation (organisation_id, activity_id);

create table activity_person (
    activity_id bigint not null references activity,
    person_id bigint not null references person,
    primary key (activity_id, person_id)
);
create index activity_person_person on activity_person (person_id, activity_id);

create table activity_purpose (
    activity_id bigint not null references activity,
    purpose_id bigint not null references purpose,
    primary key (activity_id, purpose_id)
);
create index activity_purpose_purpose on activity_purpose (purpose_id, activity_id);

create table activity_method (
    activity_id bigint not null references activity,
    method_id bigint not null references method,
    primary key (activity_id, method_id)
);

create table activity_goal (
    activity_id bigint not null references activity,
    goal_id bigint not null references municipal_goal,
    primary key (activity_id, goal_id)
);
