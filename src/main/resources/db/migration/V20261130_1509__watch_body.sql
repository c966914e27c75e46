-- When whom is told of mandates, chairs and academies that nobody represents.
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('body.due.ENDING', '90, 30, 7', 14, 90, true, 'ALWAYS', 'NEVER', 0, false),
    ('body.due.CHAIR', '', 28, 0, true, 'ALWAYS', 'NEVER', 0, false),
    ('body.due.WHITE_SPOT', '', 28, 0, false, 'ALWAYS', 'NEVER', 0, false);
