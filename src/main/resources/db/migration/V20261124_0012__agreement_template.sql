create table agreement_template (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    type_id bigint not null unique references agreement_type,
    document_id bigint not null unique references document,
    added_at timestamp not null,
    added_by_id bigint not null references account
);
