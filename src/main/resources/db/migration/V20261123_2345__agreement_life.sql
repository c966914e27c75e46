-- What an agreement has gone through, in order; the last row is where it stands.
create table agreement_step (
    id bigint generated always as identity primary key,
    submission_id uuid not null,
    agreement_id bigint not null references agreement on delete cascade,
    status varchar(20) not null check (status in
        ('DRAFT', 'IN_PREPARATION', 'DECIDED', 'FOR_SIGNATURE', 'SIGNED', 'ENDED', 'ABORTED', 'ANNULLED')),
    day date,
    held_by varchar(20) check (held_by in ('US', 'LAWYER', 'COUNTERPART', 'MANAGEMENT', 'BOARD')),
    skipped_because varchar(2000),
    cause varchar(20) check (cause in ('LAPSED', 'NOTICE', 'AGREED', 'REPLACED', 'OTHER')),
    reason varchar(2000),
    lessons varchar(4000),
    decision_kind varchar(20) check (decision_kind in ('COUNCIL', 'BOARD', 'DELEGATED')),
    decision_day date,
    decision_body varchar(200),
    decision_paragraph varchar(40),
    decision_dnr varchar(60),
    decision_delegate varchar(200),
    decision_delegation_item varchar(100),
    decision_reported_on date,
    decision_recorded_separately boolean,
    account_id bigint references account,
    recorded_on date not null,
    unique (submission_id, status),
    constraint agreement_step_in_preparation_is_held check (skipped_because is not null
        or (status = 'IN_PREPARATION') = (held_by is not null)),
    constraint agreement_step_decided_with_decision check (skipped_because is not null
        or (status = 'DECIDED') = (decision_kind is not null and decision_day is not null))
);
create index agreement_step_agreement on agreement_step (agreement_id, id);

-- Those that are here already: the day is known of what was signed, of the others only that it was before today.
insert into agreement_step (submission_id, agreement_id, status, day, account_id, recorded_on)
    select gen_random_uuid(), g.id,
        case when g.signed_on is null and g.status not in ('SIGNED', 'ENDED') then 'DRAFT' else 'SIGNED' end,
        g.signed_on, made.account_id, coalesce(made.day, g.judged_on)
    from agreement g left join lateral (
        select (line.happened_at at time zone 'Europe/Stockholm')::date as day, account.id as account_id
        from audit_line line left join account on account.username = line.actor
        where line.subject = 'agreement' and line.subject_id = g.id
        order by line.id limit 1) made on true;
update agreement_step set day = recorded_on where status = 'DRAFT';
insert into agreement_step (submission_id, agreement_id, status, day, reason, account_id, recorded_on)
    select g.closing_submission_id, g.id, g.status, g.closing_day, g.closing_reason, g.closing_account_id, g.closing_day
    from agreement g where g.status in ('ABORTED', 'ANNULLED') and g.closing_submission_id is not null;

create table agreement_signature (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    party_id bigint not null references agreement_party on delete cascade,
    day date not null,
    signer_name varchar(200) not null,
    signer_title varchar(200),
    manner varchar(20) not null check (manner in ('PAPER', 'ELECTRONIC')),
    proof varchar(1000),
    account_id bigint not null references account,
    withdrawn_on date,
    withdrawn_because varchar(2000),
    constraint agreement_signature_withdrawn_with_reason check ((withdrawn_on is null) = (withdrawn_because is null))
);
-- A party signs once; what was taken back stands beside it.
create unique index agreement_signature_once on agreement_signature (party_id) where withdrawn_on is null;
create index agreement_signature_party on agreement_signature (party_id);
