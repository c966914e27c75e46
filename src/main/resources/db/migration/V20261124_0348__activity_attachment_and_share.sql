-- Files kept with an activity, and how many of those who took part came to each unit.
create table activity_attachment (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    activity_id bigint not null references activity,
    document_id bigint not null unique references document,
    title varchar(200) collate "sv-SE-x-icu" not null,
    received boolean not null,
    added_on date not null,
    added_by_id bigint not null references account
);
create index activity_attachment_activity on activity_attachment (activity_id);

-- R12, the last guard: what came from a counterpart is never removed.
create function activity_attachment_stays() returns trigger language plpgsql as $$
begin
    if old.received then
        raise exception 'attachment % stays', old.id
            using errcode = 'check_violation', constraint = 'activity_attachment_stays';
    end if;
    return old;
end $$;
create trigger activity_attachment_stays before delete on activity_attachment
    for each row execute function activity_attachment_stays();

create table activity_share (
    activity_id bigint not null references activity,
    unit_id bigint not null references unit,
    people int not null check (people between 0 and 100000),
    primary key (activity_id, unit_id)
);
