-- Places for students by unit and term: counts, never names.
create table placement_term (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    unit_id bigint not null references unit,
    semester_year int not null check (semester_year between 2000 and 2199),
    semester_half varchar(6) not null check (semester_half in ('SPRING', 'AUTUMN')),
    as_of date not null,
    reliability varchar(11) not null check (reliability in ('PRELIMINARY', 'FINAL')),
    constraint placement_term_once unique (unit_id, semester_year, semester_half)
);
create index placement_term_semester on placement_term (semester_year, semester_half);

create table placement (
    term_id bigint not null references placement_term,
    ordinal int not null,
    programme varchar(200) collate "sv-SE-x-icu" not null,
    academy_id bigint not null references academy,
    filled int not null check (filled between 0 and 99999),
    ordered int check (ordered between 0 and 99999),
    offered int check (offered between 0 and 99999),
    supervisors int check (supervisors between 0 and 99999),
    theses int check (theses between 0 and 99999),
    primary key (term_id, ordinal),
    constraint placement_row_once unique (term_id, academy_id, programme) deferrable initially deferred
);
create index placement_academy on placement (academy_id);
