-- "Remind me later" is answered about anything that is due: of what kind it is must be known. Older links need it not.
alter table watch_answer_link add kind varchar(60);
