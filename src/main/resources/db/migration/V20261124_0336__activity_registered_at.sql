-- When an activity was registered, as its history says: how long a department has been silent is counted from there.
alter table activity add registered_at timestamptz;
update activity set registered_at = (
    select min(line.happened_at) from audit_line line where line.subject = 'activity' and line.subject_id = activity.id);
create index activity_registered on activity (unit_id, registered_at) where status <> 'ANNULLED';
