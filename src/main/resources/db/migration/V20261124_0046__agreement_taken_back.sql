-- An agreement that is taken back while nobody has leaned on it takes along what it said and stood under.
alter table agreement_provisions
    drop constraint agreement_provisions_agreement_id_fkey,
    add constraint agreement_provisions_agreement_id_fkey
        foreign key (agreement_id) references agreement on delete cascade;
alter table agreement_relation
    drop constraint agreement_relation_agreement_id_fkey,
    add constraint agreement_relation_agreement_id_fkey
        foreign key (agreement_id) references agreement on delete cascade;
