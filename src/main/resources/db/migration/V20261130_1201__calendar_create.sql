-- The secret address of somebody's calendar: its hash, for who reads the database shall not read her calendar with it.
create table calendar_feed (
    account_id bigint primary key references account,
    token_hash char(64) not null unique,
    opened_at timestamptz not null
);
