create table project (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    summary varchar(4000),
    unit_id bigint not null references unit,
    responsible_id bigint references position,
    measure_id bigint references actionplan_measure,
    status varchar(10) not null check (status in ('IDEA', 'PLANNED', 'ONGOING', 'PAUSED', 'ENDED', 'ABORTED')),
    status_reason varchar(2000),
    planned_on date,
    ended_on date,
    reason varchar(20) check (reason in ('LACKING', 'POORLY_DEVELOPED', 'OTHER')),
    reason_text varchar(2000),
    informal_reason varchar(2000),
    informal_due date,
    frame_valid_from date,
    frame_valid_to date,
    frame_amount int check (frame_amount >= 0),
    frame_funding varchar(1000),
    ethics varchar(20) check (ethics in ('NOT_NEEDED', 'NEEDED', 'APPLIED', 'APPROVED')),
    ethics_number varchar(60),
    light varchar(10) check (light in ('GREEN', 'YELLOW', 'RED')),
    words varchar(500),
    reported_on date,
    what_changed varchar(4000),
    benefit varchar(10) check (benefit in ('USED', 'PARTLY', 'NOT_USED')),
    benefit_text varchar(1000),
    step_id uuid,
    judged_on date not null,
    constraint project_in_order check (frame_valid_to >= frame_valid_from),
    constraint project_planned_has_leader check
        (status in ('IDEA', 'ABORTED') or planned_on is not null and responsible_id is not null),
    constraint project_started_has_days check
        (status not in ('ONGOING', 'PAUSED') or frame_valid_from is not null and frame_valid_to is not null),
    constraint project_ended_says_what_changed check
        (status <> 'ENDED' or ended_on is not null and what_changed is not null),
    constraint project_stopped_says_why check (status not in ('PAUSED', 'ABORTED') or status_reason is not null),
    constraint project_informal_until check ((informal_reason is null) = (informal_due is null))
);
create index project_title on project (title, id);
create index project_unit on project (unit_id);
create index project_status on project (status, title, id);
create index project_measure on project (measure_id);

create table project_participant (
    project_id bigint not null references project,
    unit_id bigint not null references unit,
    primary key (project_id, unit_id)
);
create index project_participant_unit on project_participant (unit_id);

create table project_academy (
    project_id bigint not null references project,
    academy_id bigint not null references academy,
    primary key (project_id, academy_id)
);
create index project_academy_academy on project_academy (academy_id);

create table project_organisation (
    project_id bigint not null references project,
    organisation_id bigint not null references partner_organisation,
    primary key (project_id, organisation_id)
);
create index project_organisation_organisation on project_organisation (organisation_id);

create table project_agreement (
    project_id bigint not null references project,
    agreement_id bigint not null references agreement,
    primary key (project_id, agreement_id)
);
create index project_agreement_agreement on project_agreement (agreement_id);

create table project_consultation (
    project_id bigint not null references project,
    consultation_id bigint not null references consultation,
    primary key (project_id, consultation_id)
);

create table project_purpose (
    project_id bigint not null references project,
    purpose_id bigint not null references purpose,
    primary key (project_id, purpose_id)
);
create index project_purpose_purpose on project_purpose (purpose_id);

create table project_method (
    project_id bigint not null references project,
    method_id bigint not null references method,
    primary key (project_id, method_id)
);

create table project_goal (
    project_id bigint not null references project,
    goal_id bigint not null references municipal_goal,
    primary key (project_id, goal_id)
);

create table project_milestone (
    id bigint generated always as identity primary key,
    submission_id uuid not null unique,
    project_id bigint not null references project,
    title varchar(200) collate "sv-SE-x-icu" not null,
    due date not null,
    reached_on date
);
create index project_milestone_project on project_milestone (project_id, due, id);

-- R1, the last guard: a purpose that requires a prioritised academy has one among the partners on the day on which the
-- program last judged the project. An idea may still be without any academy.
create function project_require_priority(judged bigint) returns void language plpgsql as $$
begin
    if exists (
        select 1 from project p
        where p.id = judged and p.status in ('IDEA', 'PLANNED', 'ONGOING', 'PAUSED')
            and (p.status <> 'IDEA' or exists (select 1 from project_academy partner where partner.project_id = p.id))
            and exists (select 1 from project_purpose serves join purpose on purpose.id = serves.purpose_id
                where serves.project_id = p.id and purpose.requires_prioritised_academy)
            and not exists (select 1 from project_academy partner
                join academy_priority priority on priority.academy_id = partner.academy_id
                where partner.project_id = p.id and priority.valid_from <= p.judged_on
                    and (priority.valid_to is null or priority.valid_to >= p.judged_on)))
    then raise exception 'project % has a purpose that requires a prioritised academy', judged
        using errcode = 'check_violation', constraint = 'project_requires_priority';
    end if;
end $$;

create function project_judge() returns trigger language plpgsql as $$
begin
    perform project_require_priority(new.id);
    return null;
end $$;

create function project_judge_part() returns trigger language plpgsql as $$
begin
    perform project_require_priority(coalesce(new.project_id, old.project_id));
    return null;
end $$;

create function project_judge_priority() returns trigger language plpgsql as $$
begin
    perform project_require_priority(project_id) from project_academy
        where academy_id in (new.academy_id, old.academy_id);
    return null;
end $$;

create constraint trigger project_judged after insert or update on project
    deferrable initially deferred for each row execute function project_judge();
create constraint trigger project_purpose_judged after insert or update on project_purpose
    deferrable initially deferred for each row execute function project_judge_part();
create constraint trigger project_academy_judged after insert or update or delete on project_academy
    deferrable initially deferred for each row execute function project_judge_part();
create constraint trigger project_priority_judged after update or delete on academy_priority
    deferrable initially deferred for each row execute function project_judge_priority();
