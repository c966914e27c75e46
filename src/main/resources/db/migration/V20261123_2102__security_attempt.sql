-- How often something has been tried in the window that ends then.
create table security_attempt (
    subject varchar(80) primary key,
    attempts int not null,
    window_ends timestamptz not null
);
create index security_attempt_window on security_attempt (window_ends);
