-- Meetings of bodies and with academies. What boards meet about lies in meeting_day, which is the organisation's.
create table meeting (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    held_on date not null,
    begins time not null,
    ends time,
    place varchar(200),
    link varchar(300),
    unit_id bigint not null references unit,
    academy_id bigint references academy,
    status varchar(10) not null check (status in ('DRAFT', 'CALLED', 'ONGOING', 'DONE', 'CANCELLED')),
    status_reason varchar(2000),
    called_on date,
    locked_on date,
    approved_by varchar(200),
    edition int not null default 1,
    series uuid,
    created_by_id bigint not null references account,
    step_id uuid,
    search_words tsvector generated always as (search_words(title, place, null)) stored,
    constraint meeting_in_order check (ends > begins),
    constraint meeting_held_was_called check (status in ('DRAFT', 'CANCELLED') or called_on is not null),
    constraint meeting_locked_on_a_day check ((status = 'DONE') = (locked_on is not null)),
    constraint meeting_cancelled_says_why check (status <> 'CANCELLED' or status_reason is not null)
);
create index meeting_held on meeting (held_on desc, id);
create index meeting_title on meeting (title, id);
create index meeting_academy on meeting (academy_id, held_on);
create index meeting_unit on meeting (unit_id);
create index meeting_of_series on meeting (series) where series is not null;
create index meeting_search_words on meeting using gin (search_words);

-- On the agenda of a meeting, or waiting for one: then it is a unit's.
create table meeting_item (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    meeting_id bigint references meeting,
    unit_id bigint references unit,
    academy_id bigint references academy,
    ordinal int not null,
    title varchar(200) collate "sv-SE-x-icu" not null,
    presenter varchar(200),
    minutes int check (minutes between 1 and 600),
    background varchar(8000),
    agreement_id bigint references agreement,
    project_id bigint references project,
    secrecy_basis varchar(200),
    carried_from_id bigint references meeting_item,
    search_words tsvector generated always as (search_words(title, background, null)) stored,
    constraint meeting_item_in_a_meeting_or_waiting check ((meeting_id is null) = (unit_id is not null)),
    constraint meeting_item_about_one_thing check (num_nonnulls(agreement_id, project_id) <= 1)
);
create index meeting_item_meeting on meeting_item (meeting_id, ordinal, id);
create index meeting_item_waiting on meeting_item (unit_id) where meeting_id is null;
create index meeting_item_agreement on meeting_item (agreement_id);
create index meeting_item_project on meeting_item (project_id);
create index meeting_item_search_words on meeting_item using gin (search_words);

-- What was said about an item, written by several at once: each has a version of its own.
create table meeting_note (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    item_id bigint not null unique references meeting_item,
    notes varchar(20000),
    outcome varchar(20) check (outcome in ('CONTINUES', 'CLOSED', 'REFERRED', 'CARRIED_OVER')),
    outcome_text varchar(4000),
    search_words tsvector generated always as (search_words(outcome_text, notes, null)) stored
);

create table meeting_participant (
    id bigint generated always as identity primary key,
    meeting_id bigint not null references meeting,
    person_id bigint references person,
    account_id bigint references account,
    name varchar(200) collate "sv-SE-x-icu" not null,
    email varchar(320),
    affiliation varchar(400),
    presence varchar(10) check (presence in ('PRESENT', 'ABSENT')),
    constraint meeting_participant_is_one check (num_nonnulls(person_id, account_id) <= 1),
    constraint meeting_participant_person_once unique (meeting_id, person_id),
    constraint meeting_participant_account_once unique (meeting_id, account_id)
);

create table meeting_action (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    meeting_id bigint not null references meeting,
    item_id bigint references meeting_item,
    what varchar(500) collate "sv-SE-x-icu" not null,
    position_id bigint not null references position,
    due date not null,
    done_on date,
    comment varchar(2000)
);
create index meeting_action_meeting on meeting_action (meeting_id, due, id);
create index meeting_action_open on meeting_action (due) where done_on is null;

-- What stands instead of what was locked. The locked words stay.
create table meeting_correction (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    meeting_id bigint not null references meeting,
    item_id bigint not null references meeting_item,
    edition int not null,
    notes varchar(20000),
    outcome_text varchar(4000),
    reason varchar(1000) not null,
    corrected_on date not null,
    corrected_by_id bigint not null references account,
    constraint meeting_correction_once unique (meeting_id, edition)
);

-- The last guard: a locked meeting and its parts stay as they are; only a correction is added, and an action point done.
create function meeting_stays() returns trigger language plpgsql as $$
begin
    if old.status = 'DONE' and (to_jsonb(old) - 'version' - 'edition' - 'step_id' - 'search_words')
        <> (to_jsonb(new) - 'version' - 'edition' - 'step_id' - 'search_words')
    then raise exception 'meeting % is locked', old.id using errcode = 'check_violation', constraint = 'meeting_stays';
    end if;
    return new;
end $$;
create trigger meeting_stays before update on meeting for each row execute function meeting_stays();

create function meeting_require_open(changed bigint) returns void language plpgsql as $$
begin
    perform 1 from meeting where id = changed and status = 'DONE';
    if found then raise exception 'meeting % is locked', changed
        using errcode = 'check_violation', constraint = 'meeting_stays';
    end if;
end $$;

create function meeting_part_stays() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then perform meeting_require_open(old.meeting_id); end if;
    if tg_op <> 'DELETE' then
        perform meeting_require_open(new.meeting_id);
        return new;
    end if;
    return old;
end $$;
create trigger meeting_item_stays before insert or update or delete on meeting_item
    for each row execute function meeting_part_stays();
create trigger meeting_participant_stays before insert or update or delete on meeting_participant
    for each row execute function meeting_part_stays();

create function meeting_note_stays() returns trigger language plpgsql as $$
begin
    perform meeting_require_open((select meeting_id from meeting_item where id = coalesce(new.item_id, old.item_id)));
    return coalesce(new, old);
end $$;
create trigger meeting_note_stays before insert or update or delete on meeting_note
    for each row execute function meeting_note_stays();

create function meeting_action_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (to_jsonb(old) - 'version' - 'done_on' - 'comment') = (to_jsonb(new) - 'version' - 'done_on' - 'comment')
    then return new;
    end if;
    perform meeting_require_open(coalesce(new.meeting_id, old.meeting_id));
    return coalesce(new, old);
end $$;
create trigger meeting_action_stays before insert or update or delete on meeting_action
    for each row execute function meeting_action_stays();

insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('meeting.due.ACTION', '7, 0', 7, 60, true, 'LATE', 'NEVER', 14, false),
    ('meeting.due.NOTES', '-7', 7, 0, true, 'LATE', 'NEVER', 14, false);
