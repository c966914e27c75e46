-- A letter has a key that is the same however often it is written, an HTML part, and is in somebody's hand while it goes.
alter table mail_message add letter_key varchar(100);
update mail_message set letter_key = 'message-' || id;
alter table mail_message alter letter_key set not null;
alter table mail_message add constraint mail_message_letter_key unique (letter_key);
alter table mail_message alter message_id type varchar(400);
alter table mail_message add language varchar(20) not null default 'sv';
alter table mail_message add html text;
alter table mail_message add in_hand_until timestamptz;
alter table mail_message add reason varchar(20);
