create table indicator (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    name_sv varchar(150) collate "sv-SE-x-icu" not null unique,
    name_en varchar(150) collate "sv-SE-x-icu",
    description varchar(2000),
    measure varchar(20) not null
        check (measure in ('ACTIVITIES', 'PEOPLE', 'PRIORITISED_SHARE', 'ACTIVE_DEPARTMENTS')),
    purpose_id bigint references purpose,
    unit_id bigint references unit,
    followed boolean not null,
    constraint indicator_of_a_unit check (unit_id is null or measure in ('ACTIVITIES', 'PEOPLE')),
    constraint indicator_of_a_purpose check (purpose_id is null or measure <> 'PRIORITISED_SHARE')
);

create table indicator_year (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    indicator_id bigint not null references indicator,
    year integer not null check (year between 1990 and 2199),
    target integer check (target between 0 and 999999999),
    comment varchar(2000),
    unique (indicator_id, year)
);

-- to begin with; the municipality changes them as it likes
insert into indicator (submission_id, name_sv, name_en, measure, followed) values
    (gen_random_uuid(), 'Genomförda aktiviteter', 'Activities held', 'ACTIVITIES', true),
    (gen_random_uuid(), 'Personer i aktiviteter', 'People in activities', 'PEOPLE', true),
    (gen_random_uuid(), 'Aktiva förvaltningar', 'Active departments', 'ACTIVE_DEPARTMENTS', true),
    (gen_random_uuid(), 'Andel med prioriterade lärosäten', 'Share with prioritised academies', 'PRIORITISED_SHARE', true);
