alter table agreement_party
    add column academy_unit_id bigint,
    add column contact_id bigint references person,
    add column signatory_authority varchar(200),
    add column negotiated_by varchar(200),
    add constraint agreement_party_unit_has_academy check (academy_unit_id is null or academy_id is not null),
    add constraint agreement_party_unit_of_academy
        foreign key (academy_unit_id, academy_id) references academy_unit (id, academy_id);
