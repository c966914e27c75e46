create extension if not exists pg_trgm;

create table agreement_type (
    id bigint generated always as identity primary key,
    ordinal int not null unique,
    name_sv varchar(100) collate "sv-SE-x-icu" not null unique,
    name_en varchar(100)
);

insert into agreement_type (ordinal, name_sv, name_en) values
    (1, 'Ramavtal', 'Framework agreement'),
    (2, 'Samverkansavtal', 'Collaboration agreement'),
    (3, 'Projektavtal', 'Project agreement'),
    (4, 'Avsiktsförklaring', 'Letter of intent'),
    (5, 'Överenskommelse', 'Accord'),
    (6, 'VFU-avtal', 'Work-integrated training agreement'),
    (7, 'ULF-avtal', 'Agreement on school-based research'),
    (8, 'Uppdragsforskning', 'Commissioned research');

create table agreement (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    type_id bigint references agreement_type,
    own_dnr varchar(60),
    status varchar(20) not null check (status in
        ('DRAFT', 'IN_PREPARATION', 'DECIDED', 'FOR_SIGNATURE', 'SIGNED', 'ENDED', 'ABORTED', 'ANNULLED')),
    visibility varchar(10) not null check (visibility in ('OPEN', 'SECRET')),
    secrecy_basis varchar(200),
    term_kind varchar(20) not null check (term_kind in ('FIXED', 'UNTIL_FURTHER_NOTICE', 'UNKNOWN')),
    term_first_day date,
    term_last_day date,
    signed_on date,
    responsible_id bigint references position,
    owner_id bigint references unit,
    reason varchar(20) check (reason in ('LACKING', 'POORLY_DEVELOPED', 'OTHER')),
    reason_text varchar(2000),
    closing_day date,
    closing_account_id bigint references account,
    closing_reason varchar(2000),
    closing_submission_id uuid,
    judged_on date not null,
    search_text text not null generated always as
        (lower((title || ' ' || coalesce(own_dnr, '')) collate "sv-SE-x-icu")) stored,
    constraint agreement_secret_has_basis check ((visibility = 'SECRET') = (secrecy_basis is not null)),
    constraint agreement_term_in_order check (term_last_day >= term_first_day),
    constraint agreement_fixed_term_has_last_day check ((term_kind = 'FIXED') = (term_last_day is not null)),
    constraint agreement_closed_with_reason check ((status in ('ABORTED', 'ANNULLED')) <=
        (closing_day is not null and closing_account_id is not null and closing_reason is not null))
);
create index agreement_title on agreement (title, id);
create index agreement_own_dnr on agreement (own_dnr);
create index agreement_owner on agreement (owner_id);
create index agreement_search on agreement using gin (search_text gin_trgm_ops);

create table agreement_period (
    agreement_id bigint not null references agreement,
    ordinal int not null,
    valid_from date not null,
    valid_to date,
    primary key (agreement_id, ordinal),
    constraint agreement_period_in_order check (valid_to >= valid_from)
);
create index agreement_period_valid_to on agreement_period (valid_to);

create table agreement_participant (
    agreement_id bigint not null references agreement,
    unit_id bigint not null references unit,
    primary key (agreement_id, unit_id)
);
create index agreement_participant_unit on agreement_participant (unit_id);

create table agreement_part (
    agreement_id bigint not null references agreement,
    name varchar(20) not null
        check (name in ('GOALS', 'VISION', 'GUIDELINES', 'SCOPE', 'FORMS', 'RESOURCES')),
    answer varchar(20) not null check (answer in ('PRESENT', 'MISSING', 'NOT_APPLICABLE')),
    text varchar(4000) not null,
    primary key (agreement_id, name)
);

create table agreement_purpose (
    agreement_id bigint not null references agreement,
    purpose_id bigint not null references purpose,
    primary key (agreement_id, purpose_id)
);
create index agreement_purpose_purpose on agreement_purpose (purpose_id);

create table agreement_method (
    agreement_id bigint not null references agreement,
    method_id bigint not null references method,
    primary key (agreement_id, method_id)
);

create table agreement_goal (
    agreement_id bigint not null references agreement,
    goal_id bigint not null references municipal_goal,
    primary key (agreement_id, goal_id)
);

-- With neither an academy nor an organisation, the party is the municipality itself.
create table agreement_party (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    agreement_id bigint not null references agreement,
    academy_id bigint references academy,
    organisation_id bigint references partner_organisation,
    registry_number varchar(60),
    signatory_name varchar(200),
    signatory_title varchar(200),
    joined_on date,
    constraint agreement_party_is_one check (academy_id is null or organisation_id is null),
    constraint agreement_party_once unique nulls not distinct (agreement_id, academy_id, organisation_id)
);
create index agreement_party_academy on agreement_party (academy_id);
create index agreement_party_organisation on agreement_party (organisation_id);

-- R1, the last guard: a purpose that requires a prioritised academy has one among the parties on every day that is
-- left, counted from the day on which the program last judged the agreement.
create function agreement_require_priority(judged bigint) returns void language plpgsql as $$
declare
    first_day date;
    last_day date;
    priorities datemultirange;
begin
    if not exists (
        select 1 from agreement_purpose join purpose on purpose.id = purpose_id
        where agreement_id = judged and requires_prioritised_academy) then return;
    end if;
    select greatest(g.judged_on, min(p.valid_from)), max(coalesce(p.valid_to, 'infinity'))
        into first_day, last_day
        from agreement g left join agreement_period p on p.agreement_id = g.id
        where g.id = judged and g.status in ('DRAFT', 'IN_PREPARATION', 'DECIDED', 'FOR_SIGNATURE', 'SIGNED')
        group by g.id;
    if first_day is null or last_day < first_day then return;
    end if;
    select coalesce(range_agg(daterange(p.valid_from, p.valid_to, '[]')), '{}')
        into priorities
        from agreement_party party join academy_priority p on p.academy_id = party.academy_id
        where party.agreement_id = judged;
    if not priorities @> daterange(first_day, nullif(last_day, 'infinity'), '[]') then
        raise exception 'agreement % has a purpose that requires a prioritised academy', judged
            using errcode = 'check_violation', constraint = 'agreement_requires_priority';
    end if;
end $$;

create function agreement_judge() returns trigger language plpgsql as $$
begin
    perform agreement_require_priority(new.id);
    return null;
end $$;

create function agreement_judge_part() returns trigger language plpgsql as $$
begin
    perform agreement_require_priority(coalesce(new.agreement_id, old.agreement_id));
    return null;
end $$;

create function agreement_judge_priority() returns trigger language plpgsql as $$
begin
    perform agreement_require_priority(agreement_id) from agreement_party
        where academy_id in (new.academy_id, old.academy_id);
    return null;
end $$;

create constraint trigger agreement_judged after insert or update on agreement
    deferrable initially deferred for each row execute function agreement_judge();
create constraint trigger agreement_period_judged after insert or update or delete on agreement_period
    deferrable initially deferred for each row execute function agreement_judge_part();
create constraint trigger agreement_purpose_judged after insert or update on agreement_purpose
    deferrable initially deferred for each row execute function agreement_judge_part();
create constraint trigger agreement_party_judged after insert or update or delete on agreement_party
    deferrable initially deferred for each row execute function agreement_judge_part();
create constraint trigger agreement_priority_judged after update or delete on academy_priority
    deferrable initially deferred for each row execute function agreement_judge_priority();
