create index project_milestone_ahead on project_milestone (due) where reached_on is null;
