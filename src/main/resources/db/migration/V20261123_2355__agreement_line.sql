alter table agreement_party add constraint agreement_party_of_agreement unique (agreement_id, id);

-- One sequence for the three kinds of line, which are read together.
create sequence agreement_line_id;

create table agreement_resource (
    id bigint primary key,
    submission_id uuid not null unique,
    agreement_id bigint not null references agreement,
    party_id bigint not null,
    what varchar(2000) not null,
    kind varchar(20) not null check (kind in ('MONEY', 'HOURS', 'PREMISES', 'DATA')),
    amount numeric(14, 2) check (amount > 0),
    year int check (year between 1900 and 2199),
    foreign key (agreement_id, party_id) references agreement_party (agreement_id, id),
    constraint agreement_resource_is_counted check ((kind in ('MONEY', 'HOURS')) = (amount is not null)),
    constraint agreement_resource_hours check (kind <> 'HOURS' or amount < 1000000)
);
create index agreement_resource_party on agreement_resource (agreement_id, party_id);

create table agreement_obligation (
    id bigint primary key,
    submission_id uuid not null unique,
    agreement_id bigint not null references agreement,
    party_id bigint not null,
    what varchar(2000) not null,
    due date,
    progress varchar(20) not null check (progress in ('NOT_STARTED', 'PARTLY', 'FULFILLED')),
    foreign key (agreement_id, party_id) references agreement_party (agreement_id, id)
);
create index agreement_obligation_party on agreement_obligation (agreement_id, party_id);
create index agreement_obligation_due on agreement_obligation (due);

create table agreement_amendment (
    id bigint primary key,
    submission_id uuid not null unique,
    agreement_id bigint not null references agreement,
    what varchar(2000) not null,
    signed_on date not null,
    dnr varchar(60)
);
create index agreement_amendment_agreement on agreement_amendment (agreement_id);
