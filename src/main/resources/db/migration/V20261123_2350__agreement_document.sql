create table agreement_document (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    agreement_id bigint not null references agreement,
    document_id bigint not null unique references document,
    replaced_id bigint unique references agreement_document,
    title varchar(200) collate "sv-SE-x-icu" not null,
    category varchar(20) not null check (category in
        ('DRAFT', 'ORIGINAL', 'APPENDIX', 'AMENDMENT', 'MINUTES', 'PLAN', 'CORRESPONDENCE', 'OTHER')),
    origin varchar(10) not null check (origin in ('OWN', 'RECEIVED', 'SIGNED')),
    dated_on date,
    kept_where varchar(200),
    case_link varchar(300),
    added_at timestamp not null,
    added_by_id bigint not null references account,
    constraint agreement_document_original_is_signed check (category <> 'ORIGINAL' or origin = 'SIGNED'),
    constraint agreement_document_signed_is_kept check (origin <> 'SIGNED' or kept_where is not null),
    constraint agreement_document_replaces_another check (replaced_id <> id)
);
create index agreement_document_agreement on agreement_document (agreement_id);

-- R12, the last guard: what came from a counterpart and what was signed is never removed.
create function agreement_document_stays() returns trigger language plpgsql as $$
begin
    if old.origin <> 'OWN' then
        raise exception 'document % stays', old.id
            using errcode = 'check_violation', constraint = 'agreement_document_stays';
    end if;
    return old;
end $$;
create trigger agreement_document_stays before delete on agreement_document
    for each row execute function agreement_document_stays();
