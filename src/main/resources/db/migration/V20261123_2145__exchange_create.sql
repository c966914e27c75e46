create table exchange_import (
    id bigint generated always as identity primary key,
    version bigint not null,
    submission_id uuid not null unique,
    file_name varchar(200) not null,
    uploaded_at timestamp not null,
    uploaded_by varchar(200) not null,
    ignored text[] not null,
    status varchar(20) not null check (status in ('LOOKED_AT', 'TAKEN_IN', 'UNDONE')),
    transaction_id bigint,
    constraint exchange_import_taken_in_has_transaction check (status = 'LOOKED_AT' or transaction_id is not null)
);

create table exchange_row (
    id bigint generated always as identity primary key,
    import_id bigint not null references exchange_import,
    submission_id uuid not null unique,
    number int not null,
    cells text[] not null,
    outcome varchar(20) not null check (outcome in ('NEW', 'UPDATE', 'SAME', 'REFUSED')),
    incomplete boolean not null,
    agreement_id bigint,
    before text,
    unique (import_id, number)
);

create table exchange_problem (
    row_id bigint not null references exchange_row,
    place int not null,
    column_name varchar(20) not null,
    message_key varchar(60) not null,
    argument text,
    hinders boolean not null,
    primary key (row_id, place)
);
