create table agreement_relation (
    id bigint generated always as identity primary key,
    agreement_id bigint not null references agreement,
    kind varchar(10) not null check (kind in ('UNDER', 'REPLACES')),
    other_id bigint not null references agreement,
    inherits_responsible boolean not null default false,
    inherits_owner boolean not null default false,
    inherits_participants boolean not null default false,
    constraint agreement_relation_once unique (agreement_id, kind),
    constraint agreement_relation_not_to_itself check (agreement_id <> other_id)
);
create index agreement_relation_other on agreement_relation (other_id);
