-- When whom is told of what is due in a round of reports.
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('reporting.due.CONTRIBUTION', '7, 3, 0, -1', 3, 30, true, 'LATE', 'LATE', 1, false),
    ('reporting.due.RETURNED', '0, -1', 3, 30, true, 'LATE', 'LATE', 1, false),
    ('reporting.due.OPEN', '7, 0', 7, 14, false, 'ALWAYS', 'NEVER', 0, false),
    ('reporting.due.COMPILE', '7, 0', 7, 14, false, 'ALWAYS', 'NEVER', 0, true);
