-- What everybody decides about the program for herself.
alter table account
    add language varchar(2) check (language in ('SV', 'EN')),
    add shortcuts boolean not null default true;
