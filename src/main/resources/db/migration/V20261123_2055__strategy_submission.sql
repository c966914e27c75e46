-- What is added to a draft is added once, however often the form is sent.
alter table passage add submission_id uuid unique;
alter table municipal_goal add submission_id uuid unique;
alter table method add submission_id uuid unique;
alter table purpose add submission_id uuid unique;
alter table duty add submission_id uuid unique;
