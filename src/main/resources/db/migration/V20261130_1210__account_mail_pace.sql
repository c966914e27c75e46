-- How often somebody wants letters.
alter table account add mail_pace varchar(10) not null default 'MORNING' check (mail_pace in ('MORNING', 'AT_ONCE', 'NONE'));
