-- Letters on their way. Written in the transaction of what they tell of; the text goes when the letter has gone.
create table mail_message (
    id bigint generated always as identity primary key,
    message_id varchar(120) not null unique,
    recipient varchar(320) not null,
    subject varchar(300) not null,
    body text,
    made_at timestamptz not null,
    next_try_at timestamptz not null,
    tries int not null default 0,
    sent_at timestamptz,
    parked_at timestamptz,
    last_error varchar(300)
);
create index mail_message_due on mail_message (next_try_at) where sent_at is null and parked_at is null;
