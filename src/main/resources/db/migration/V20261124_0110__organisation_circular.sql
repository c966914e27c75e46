-- Letters from the coordinator to all contact persons.
create table circular (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    topic varchar(200) collate "sv-SE-x-icu" not null,
    body varchar(8000) not null,
    recipients int not null check (recipients > 0),
    sender_id bigint not null references account,
    sent_at timestamptz not null
);
create index circular_sent_at on circular (sent_at);
