-- The years in which who is elected sits; no two at once.
create table body_term (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique default gen_random_uuid(),
    name varchar(100) collate "sv-SE-x-icu" not null,
    valid_from date not null check (valid_from between '1900-01-01' and '2199-12-31'),
    valid_to date not null check (valid_to between '1900-01-01' and '2199-12-31'),
    constraint body_term_in_order check (valid_to >= valid_from),
    constraint body_term_one_at_a_time exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);
insert into body_term (name, valid_from, valid_to) values
    ('2019–2022', '2019-01-01', '2022-12-31'),
    ('2023–2026', '2023-01-01', '2026-12-31'),
    ('2027–2030', '2027-01-01', '2030-12-31');

create table body (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    kind varchar(20) not null check (kind in ('COUNCIL', 'STEERING_GROUP', 'WORKING_GROUP', 'NETWORK')),
    name_sv varchar(200) collate "sv-SE-x-icu" not null,
    name_en varchar(200),
    assignment varchar(4000),
    agreement_id bigint references agreement,
    led_by_id bigint references unit,
    valid_from date not null check (valid_from between '1900-01-01' and '2199-12-31'),
    valid_to date check (valid_to between '1900-01-01' and '2199-12-31'),
    closed_reason varchar(500),
    search_words tsvector generated always as
        (search_words(name_sv || ' ' || coalesce(name_en, ''), assignment, null)) stored,
    constraint body_in_order check (valid_to >= valid_from),
    constraint body_closed_with_reason check ((valid_to is null) = (closed_reason is null)),
    constraint body_group_under_agreement
        check ((kind in ('STEERING_GROUP', 'WORKING_GROUP')) = (agreement_id is not null)),
    constraint body_only_a_council_is_led_by_a_board check (led_by_id is null or kind = 'COUNCIL')
);
create index body_name on body (name_sv, id);
create index body_agreement on body (agreement_id);
create unique index body_one_network on body (kind) where kind = 'NETWORK' and valid_to is null;

create table body_chair_turn (
    body_id bigint not null references body,
    valid_from date not null check (valid_from between '1900-01-01' and '2199-12-31'),
    side varchar(20) not null check (side in ('MUNICIPALITY', 'COUNTERPART')),
    primary key (body_id, valid_from)
);

-- Nobody sits twice in a body at the same time.
create table body_mandate (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    body_id bigint not null references body,
    person_id bigint not null references person,
    kind varchar(20) not null check (kind in ('ELECTED', 'OFFICER', 'ACADEMY', 'STUDENT_UNION')),
    role varchar(20) not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SUBSTITUTE')),
    substitute_for_id bigint references body_mandate,
    term_id bigint references body_term,
    academy_id bigint references academy,
    unit_id bigint references unit,
    organisation_id bigint references partner_organisation,
    valid_from date not null check (valid_from between '1900-01-01' and '2199-12-31'),
    valid_to date check (valid_to between '1900-01-01' and '2199-12-31'),
    end_cause varchar(20)
        check (end_cause in ('NEW_TERM', 'RESIGNED', 'OTHER_DUTIES', 'SUCCEEDED', 'BODY_CLOSED', 'OTHER')),
    end_words varchar(500),
    constraint body_mandate_in_order check (valid_to >= valid_from),
    constraint body_mandate_stands_in_as_substitute check (substitute_for_id is null or role = 'SUBSTITUTE'),
    constraint body_mandate_elected_for_a_term check (kind <> 'ELECTED' or term_id is not null),
    constraint body_mandate_of_an_academy check ((kind = 'ACADEMY') = (academy_id is not null)),
    constraint body_mandate_of_a_unit check (unit_id is null or kind in ('ELECTED', 'OFFICER')),
    constraint body_mandate_of_an_organisation check (organisation_id is null or kind = 'STUDENT_UNION'),
    constraint body_mandate_ended_on_a_day check (end_cause is null or valid_to is not null),
    constraint body_mandate_one_at_a_time
        exclude using gist (body_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&)
        deferrable initially deferred
);
create index body_mandate_body on body_mandate (body_id, valid_from);
create index body_mandate_person on body_mandate (person_id);
create index body_mandate_academy on body_mandate (academy_id);
create index body_mandate_ending on body_mandate (valid_to) where end_cause is null;
