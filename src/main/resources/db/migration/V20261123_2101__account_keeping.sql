alter table account add submission_id uuid unique;
create index account_name on account (name, id);

-- Links that work once. Only the hash is kept; without an account, the link makes the first administrator.
create table account_link (
    token_hash char(64) primary key,
    account_id bigint references account,
    expires_at timestamptz not null
);
create index account_link_account on account_link (account_id);
