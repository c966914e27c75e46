-- People outside the municipality, and what they are to an academy or another organisation.
create table person (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    name varchar(200) collate "sv-SE-x-icu" not null,
    email varchar(254) collate "sv-SE-x-icu",
    phone varchar(40),
    note varchar(2000)
);
create unique index person_email on person (lower(email));

-- A unit is one of the academy's own.
alter table academy_unit add constraint academy_unit_of_academy unique (id, academy_id);

create table affiliation (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    person_id bigint not null references person,
    academy_id bigint references academy,
    unit_id bigint,
    organisation_id bigint references partner_organisation,
    kind varchar(10) not null check (kind in ('OFFICER', 'OTHER')),
    title varchar(200) collate "sv-SE-x-icu",
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    constraint affiliation_at_one_place check (num_nonnulls(academy_id, organisation_id) = 1),
    constraint affiliation_unit_has_academy check (unit_id is null or academy_id is not null),
    constraint affiliation_unit_of_academy foreign key (unit_id, academy_id) references academy_unit (id, academy_id)
);
create index affiliation_person on affiliation (person_id);
create index affiliation_academy on affiliation (academy_id);
create index affiliation_organisation on affiliation (organisation_id);
