-- Files of the items. The same file stands with two when the item was taken up again at another meeting.
create table meeting_attachment (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    item_id bigint not null references meeting_item,
    document_id bigint not null references document,
    title varchar(200) collate "sv-SE-x-icu" not null,
    received boolean not null,
    added_on date not null,
    added_by_id bigint not null references account,
    constraint meeting_attachment_once unique (item_id, document_id)
);
create index meeting_attachment_document on meeting_attachment (document_id);

-- The last guard: a locked meeting keeps its files, and what came from a counterpart is never removed (R12).
create function meeting_attachment_stays() returns trigger language plpgsql as $$
begin
    perform meeting_require_open(
        (select meeting_id from meeting_item where id = case tg_op when 'DELETE' then old.item_id else new.item_id end));
    if tg_op = 'DELETE' and old.received then
        raise exception 'attachment % stays', old.id
            using errcode = 'check_violation', constraint = 'meeting_attachment_stays';
    end if;
    return coalesce(new, old);
end $$;
create trigger meeting_attachment_stays before insert or update or delete on meeting_attachment
    for each row execute function meeting_attachment_stays();
