create index activity_method_method on activity_method (method_id, activity_id);
create index activity_goal_goal on activity_goal (goal_id, activity_id);
