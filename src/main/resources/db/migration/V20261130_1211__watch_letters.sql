-- Links in letters: each good for one person and one answer. Only the hash of what stands in the letter.
create table watch_answer_link (
    id bigint generated always as identity primary key,
    token_hash char(64) not null unique,
    account_id bigint not null references account,
    answer varchar(20) not null,
    item_id bigint not null,
    day date,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index watch_answer_link_expired on watch_answer_link (expires_at);

-- What has happened that somebody is told of: at once, or in the next morning's letter.
create table watch_news (
    id bigint generated always as identity primary key,
    account_id bigint not null references account,
    kind varchar(20) not null,
    item_id bigint not null,
    title varchar(300) not null,
    day date,
    happened_at timestamptz not null,
    told_at timestamptz,
    constraint watch_news_once unique (account_id, kind, item_id)
);
create index watch_news_untold on watch_news (account_id) where told_at is null;

-- An answer that is late is asked for on the morning after, too.
update watch_rule set steps = '3, 0, -1' where kind = 'statusupdate.due.UNANSWERED' and steps = '3, 0';
