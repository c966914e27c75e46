create table settings_entry (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    key varchar(80) not null unique,
    value text not null
);
