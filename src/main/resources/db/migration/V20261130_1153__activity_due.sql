create index activity_step_due on activity (next_step_due) where next_step_done_on is null;
