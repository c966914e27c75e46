-- The contact persons of the departments that work with an academy are told too when it was long since it was met (S42).
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('dialogue.due.TOO_LONG_HERE', '', 28, 0, true, 'NEVER', 'NEVER', 0, false);
