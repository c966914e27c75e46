create table agreement_provisions (
    id bigint generated always as identity primary key,
    agreement_id bigint not null unique references agreement,
    background varchar(4000),
    rights varchar(4000),
    personal_data varchar(4000),
    processor_agreement varchar(10) check (processor_agreement in ('YES', 'NO')),
    confidentiality varchar(4000),
    ethics varchar(4000),
    procurement varchar(4000),
    review_months int check (review_months between 1 and 120),
    next_review_on date
);
create index agreement_provisions_next_review on agreement_provisions (next_review_on);
