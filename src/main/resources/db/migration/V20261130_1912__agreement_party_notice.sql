-- A party may have a notice of its own; the agreement's holds for those that have none. Null: the agreement's.
alter table agreement_party
    add notice_counting varchar(20) check (notice_counting in
        ('END_OF_PERIOD', 'ROLLING', 'END_OF_YEAR', 'END_OF_TERM', 'NONE', 'UNKNOWN')),
    add notice_amount int check (notice_amount between 1 and 4000),
    add notice_unit varchar(10) check (notice_unit in ('MONTHS', 'DAYS')),
    add constraint agreement_party_notice_is_whole check (
        (notice_counting is not null and notice_counting not in ('NONE', 'UNKNOWN')) = (notice_amount is not null)
        and (notice_amount is null) = (notice_unit is null));

-- By whose time the notice that stands is counted; null: by the agreement's.
alter table agreement add given_by_id bigint references agreement_party on delete set null;
create index agreement_given_by on agreement (given_by_id) where given_by_id is not null;

-- agreement_notice_day holds the municipality's days. Here are those of parties whose days are others: they turn nothing by
-- themselves, and are told for who wants to be prepared.
create table agreement_party_notice_day (
    agreement_id bigint not null references agreement,
    ordinal int not null,
    party_id bigint not null references agreement_party on delete cascade,
    day date not null,
    ends_on date not null,
    primary key (agreement_id, ordinal),
    constraint agreement_party_notice_day_in_order check (ends_on >= day)
);
create index agreement_party_notice_day_party on agreement_party_notice_day (party_id, day);
create index agreement_party_notice_day_day on agreement_party_notice_day (day);

insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('agreement.due.PARTY_NOTICE', '30, 7', null, 60, true, 'NEVER', 'NEVER', 0, false);
