-- The chapter of the units holds the words of them all.
alter table reporting_text alter column words type varchar(200000);
