create table finding (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    summary varchar(4000) not null,
    link varchar(300),
    found_on date not null check (found_on between '1900-01-01' and '2199-12-31'),
    academy_id bigint not null references academy,
    evidence varchar(20) not null check (evidence in ('RESEARCH', 'PROVEN_EXPERIENCE')),
    project_id bigint references project,
    unit_id bigint not null references unit
);
create index finding_found_on on finding (found_on, id);
create index finding_title on finding (title, id);
create index finding_academy on finding (academy_id);
create index finding_project on finding (project_id);

create table finding_use (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null,
    finding_id bigint not null references finding,
    unit_id bigint not null references unit,
    answer varchar(10) not null check (answer in ('NO', 'PLANNED', 'YES')),
    how varchar(2000),
    told_on date not null,
    constraint finding_use_once unique (finding_id, unit_id),
    constraint finding_use_says_how check (answer <> 'YES' or how is not null)
);
create index finding_use_unit on finding_use (unit_id, answer);
