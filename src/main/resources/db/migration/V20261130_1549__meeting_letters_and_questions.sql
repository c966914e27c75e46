-- Files that go with a letter: they are forgotten with its text.
create table mail_attachment (
    id bigint generated always as identity primary key,
    message_id bigint not null references mail_message on delete cascade,
    ordinal int not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    content bytea not null,
    constraint mail_attachment_once unique (message_id, ordinal)
);

alter table meeting_item add principle_id bigint references principle_issue;
alter table meeting_item drop constraint meeting_item_about_one_thing;
alter table meeting_item add constraint meeting_item_about_one_thing
    check (num_nonnulls(agreement_id, project_id, principle_id) <= 1);
create index meeting_item_principle on meeting_item (principle_id);

-- Of a body, or with an academy; what waits may wait for either, or for whichever comes.
alter table meeting add body_id bigint references body;
alter table meeting add constraint meeting_of_a_body_or_with_an_academy check (num_nonnulls(body_id, academy_id) = 1);
create index meeting_body on meeting (body_id, held_on);
alter table meeting_item add body_id bigint references body;
alter table meeting_item add constraint meeting_item_waits_for_one check (num_nonnulls(body_id, academy_id) <= 1);
