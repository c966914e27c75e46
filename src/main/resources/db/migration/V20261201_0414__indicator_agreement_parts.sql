-- The share of the agreements that have all the parts that the strategy asks for: always of them all.
alter table indicator drop constraint indicator_measure_check;
alter table indicator
    add constraint indicator_measure_check
        check (measure in ('ACTIVITIES', 'PEOPLE', 'PRIORITISED_SHARE', 'ACTIVE_DEPARTMENTS', 'ALL_PARTS_SHARE')),
    add constraint indicator_of_all_agreements check (purpose_id is null or measure <> 'ALL_PARTS_SHARE');
