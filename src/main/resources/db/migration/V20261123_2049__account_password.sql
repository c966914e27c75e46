alter table account add password_hash varchar(200);
