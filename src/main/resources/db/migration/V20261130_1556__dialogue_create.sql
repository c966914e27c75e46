-- Which kinds of activity are a meeting with the academy is data (S42).
alter table activity_kind add contact boolean not null default false;
update activity_kind set contact = true where ordinal = 1;
create index inquiry_academy on inquiry (academy_id) where answered_on is null;

insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('dialogue.due.TOO_LONG', '', 28, 0, true, 'ALWAYS', 'NEVER', 0, false);
