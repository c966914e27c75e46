-- A next step that has been taken says when; an activity can be part of a project.
alter table activity
    add column next_step_done_on date,
    add column next_step_comment varchar(1000),
    add column project_id bigint references project;

create index activity_project on activity (project_id, held_on) where project_id is not null;
create index activity_step_ahead on activity (next_step_position_id, next_step_due)
    where next_step_due is not null and next_step_done_on is null;
