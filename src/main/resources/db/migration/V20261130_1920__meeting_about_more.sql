-- An item can be about an idea or a priority area too.
alter table meeting_item add idea_id bigint references idea;
alter table meeting_item add priorityarea_id bigint references priorityarea;
alter table meeting_item drop constraint meeting_item_about_one_thing;
alter table meeting_item add constraint meeting_item_about_one_thing
    check (num_nonnulls(agreement_id, project_id, principle_id, idea_id, priorityarea_id) <= 1);
create index meeting_item_idea on meeting_item (idea_id);
create index meeting_item_priorityarea on meeting_item (priorityarea_id);
