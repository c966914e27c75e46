-- When a forum that was shown a report is to be told the next time.
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('reporting.due.PRESENT', '14, 0', 14, 30, false, 'ALWAYS', 'NEVER', 0, false);
