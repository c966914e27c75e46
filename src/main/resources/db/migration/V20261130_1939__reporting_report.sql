-- What the coordinator has written in each chapter of a round's report.
create table reporting_text (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    round_id bigint not null references reporting_round,
    kind varchar(10) not null,
    words varchar(20000) not null,
    constraint reporting_text_once unique (round_id, kind)
);

-- A report as it was locked (R9): its words and figures as they are read, and the rows behind each figure.
create table reporting_version (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    round_id bigint not null references reporting_round,
    number int not null check (number > 0),
    reason varchar(2000),
    locked_at timestamp not null,
    locked_by_id bigint not null references account,
    title varchar(200) collate "sv-SE-x-icu" not null,
    first_day date not null,
    last_day date not null,
    content text not null,
    constraint reporting_version_once unique (round_id, number),
    constraint reporting_version_correction_says_why check ((number = 1) or (reason is not null))
);
create index reporting_version_last_day on reporting_version (last_day desc, id desc);

create table reporting_row (
    id bigint generated always as identity primary key,
    version_id bigint not null references reporting_version,
    tags text[] not null,
    title varchar(300) not null,
    day date,
    unit varchar(200),
    amount bigint not null,
    address varchar(200) not null
);
create index reporting_row_version on reporting_row (version_id, id);
create index reporting_row_address on reporting_row (version_id, address);

create table reporting_file (
    id bigint generated always as identity primary key,
    version_id bigint not null references reporting_version,
    kind varchar(20) not null,
    document_id bigint not null unique references document,
    constraint reporting_file_once unique (version_id, kind)
);

-- Noted afterwards, beside what never changes.
create table reporting_approval (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    version_id bigint not null unique references reporting_version,
    body varchar(200) not null,
    approved_on date not null check (approved_on between '1900-01-01' and '2199-12-31'),
    paragraph varchar(20)
);

create table reporting_presentation (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    version_id bigint not null references reporting_version,
    forum varchar(200) not null,
    presented_on date not null check (presented_on between '1900-01-01' and '2199-12-31'),
    paragraph varchar(20),
    presented_by varchar(200) not null,
    outcome varchar(4000),
    next_on date check (next_on between '1900-01-01' and '2199-12-31')
);
create index reporting_presentation_version on reporting_presentation (version_id);

-- The last guard of R9. Rows come in the transaction that makes their version, and in no other.
create function reporting_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a locked report never changes'
        using errcode = 'check_violation', constraint = 'reporting_stays';
end $$;
create trigger reporting_version_stays before update or delete or truncate on reporting_version
    for each statement execute function reporting_stays();
create trigger reporting_row_stays before update or delete or truncate on reporting_row
    for each statement execute function reporting_stays();
create trigger reporting_file_stays before update or delete or truncate on reporting_file
    for each statement execute function reporting_stays();

create function reporting_complete() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from reporting_version v where v.id = new.version_id
            and v.xmin::text = (pg_current_xact_id()::xid)::text) then
        raise exception 'version % is locked', new.version_id
            using errcode = 'check_violation', constraint = 'reporting_complete';
    end if;
    return new;
end $$;
create trigger reporting_file_complete before insert on reporting_file
    for each row execute function reporting_complete();

create function reporting_rows_complete() returns trigger language plpgsql as $$
begin
    if exists (select 1 from (select distinct version_id from fresh) added
            join reporting_version v on v.id = added.version_id
            where v.xmin::text <> (pg_current_xact_id()::xid)::text) then
        raise exception 'a version is locked'
            using errcode = 'check_violation', constraint = 'reporting_complete';
    end if;
    return null;
end $$;
create trigger reporting_row_complete after insert on reporting_row referencing new table as fresh
    for each statement execute function reporting_rows_complete();

-- Nor do the files that were made of it.
create function reporting_document_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from reporting_file where document_id = old.document_id) then
        raise exception 'a locked report never changes'
            using errcode = 'check_violation', constraint = 'reporting_stays';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger reporting_document_stays before update or delete on document_chunk
    for each row execute function reporting_document_stays();
