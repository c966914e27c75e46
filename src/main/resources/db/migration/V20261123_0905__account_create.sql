create table account (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    username varchar(60) not null unique,
    name varchar(200) collate "sv-SE-x-icu" not null,
    email varchar(320),
    locked_at timestamptz
);

create table account_granted (
    account_id bigint not null references account,
    role varchar(20) not null check (role in ('MANAGEMENT', 'ADMINISTRATOR')),
    primary key (account_id, role)
);
