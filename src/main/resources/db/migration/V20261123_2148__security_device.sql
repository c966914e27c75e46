-- A device that its owner asked to be remembered on. The token is a new one each time it is used; the one before is
-- known for a moment, because a browser may ask for two pages at once.
create table security_device (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    series_hash char(64) not null unique,
    token_hash char(64) not null,
    previous_hash char(64),
    name varchar(80) not null,
    used_at timestamptz not null,
    expires_at timestamptz not null
);
create index security_device_account on security_device (account_id);
create index security_device_expires on security_device (expires_at);
