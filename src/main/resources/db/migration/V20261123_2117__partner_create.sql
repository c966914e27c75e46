-- The organisations that the strategy of 2016 names beside the academies, and the neighbour that shares the campus.
create table partner_organisation (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique default gen_random_uuid(),
    name_sv varchar(200) collate "sv-SE-x-icu" not null unique,
    name_en varchar(200),
    kind varchar(20) not null check (kind in
        ('FOUNDATION', 'REGION', 'MUNICIPALITY', 'COMPANY', 'STUDENT_UNION', 'RESEARCH_CENTRE', 'OTHER')),
    organisation_number varchar(11) unique check (organisation_number ~ '^\d{2}[2-9]\d{3}-\d{4}$'),
    website varchar(300),
    description varchar(4000)
);

create table partner_former_name (
    organisation_id bigint not null references partner_organisation,
    name varchar(200) collate "sv-SE-x-icu" not null,
    primary key (organisation_id, name)
);

create table partner_member_academy (
    organisation_id bigint not null references partner_organisation,
    academy_id bigint not null references academy,
    primary key (organisation_id, academy_id)
);

create table partner_member_organisation (
    organisation_id bigint not null references partner_organisation,
    member_id bigint not null references partner_organisation check (member_id <> organisation_id),
    primary key (organisation_id, member_id)
);

insert into partner_organisation (name_sv, name_en, kind, website, description) values
    ('Stiftelsen Flemingsberg Science', 'Flemingsberg Science Foundation', 'FOUNDATION', 'https://flemingsbergscience.se',
        'Bildad 2011 av kommunerna, regionen och lärosätena i Flemingsberg. Arbetet för sysselsättning och tillväxt sker i samklang med stiftelsens.'),
    ('Region Stockholm', 'Region Stockholm', 'REGION', 'https://www.regionstockholm.se', null),
    ('Botkyrka kommun', 'Botkyrka Municipality', 'MUNICIPALITY', 'https://www.botkyrka.se', null),
    ('Centrum för teknik i medicin och hälsa, CTMH', 'Centre for Technology in Medicine and Health, CTMH', 'RESEARCH_CENTRE', null,
        'Forskningscentrum där KTH Flemingsberg, Karolinska Institutet och regionen samverkar om forskning inom teknik, medicin och hälsa.');

insert into partner_former_name (organisation_id, name)
select id, 'Stockholms läns landsting' from partner_organisation where name_sv = 'Region Stockholm';

insert into partner_member_academy (organisation_id, academy_id)
select centre.id, academy.id from partner_organisation centre, academy
where centre.kind = 'RESEARCH_CENTRE' and academy.name_sv in ('Karolinska Institutet', 'Kungliga Tekniska högskolan');

insert into partner_member_organisation (organisation_id, member_id)
select centre.id, member.id from partner_organisation centre, partner_organisation member
where centre.kind = 'RESEARCH_CENTRE' and member.kind = 'REGION';
