create table consultation (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    organisation varchar(200) collate "sv-SE-x-icu" not null,
    held_on date not null,
    with_whom varchar(200) collate "sv-SE-x-icu" not null,
    result varchar(4000) not null
);
create index consultation_held_on on consultation (held_on);
create index consultation_organisation on consultation (organisation, held_on);
