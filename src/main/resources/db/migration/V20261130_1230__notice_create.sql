-- Who has said that she follows a record, or does not.
create table notice_follow (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    kind varchar(20) not null,
    record_id bigint not null,
    follows boolean not null,
    since timestamptz not null,
    constraint notice_follow_once unique (account_id, kind, record_id)
);

-- How far each has read.
create table notice_mark (
    id bigint generated always as identity primary key,
    account_id bigint not null unique references account,
    read_until timestamptz not null,
    read_before bigint not null
);

-- What was done, the latest first, without what it changed.
create index audit_line_verb on audit_line (subject, happened_at) include (subject_id, actor, action) where action is not null;
