create table environment (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    name varchar(200) collate "sv-SE-x-icu" not null,
    description varchar(4000),
    area_id bigint not null references priorityarea,
    state varchar(10) not null check (state in ('PLANNED', 'ONGOING', 'ENDED')),
    support_text varchar(2000),
    responsible_id bigint not null references position,
    valid_from date not null check (valid_from between '1900-01-01' and '2199-12-31'),
    valid_to date check (valid_to between '1900-01-01' and '2199-12-31'),
    search_words tsvector not null generated always as
        (search_words(name, coalesce(description, '') || ' ' || coalesce(support_text, ''), null)) stored,
    constraint environment_in_order check (valid_to >= valid_from),
    constraint environment_ended_has_a_last_day check (state <> 'ENDED' or valid_to is not null)
);
create index environment_name on environment (name, id);
create index environment_area on environment (area_id);
create index environment_search_words on environment using gin (search_words);

create table environment_academy (
    environment_id bigint not null references environment,
    academy_id bigint not null references academy,
    primary key (environment_id, academy_id)
);
create index environment_academy_academy on environment_academy (academy_id);

create table environment_support (
    environment_id bigint not null references environment,
    support varchar(20) not null check (support in ('MONEY', 'PREMISES', 'STAFF', 'DATA', 'TEST_BED', 'OTHER')),
    primary key (environment_id, support)
);
