-- One consultation may serve many agreements (R3).
create table agreement_consultation (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    agreement_id bigint not null references agreement on delete cascade,
    consultation_id bigint not null references consultation,
    unique (agreement_id, consultation_id)
);
create index agreement_consultation_consultation on agreement_consultation (consultation_id);
