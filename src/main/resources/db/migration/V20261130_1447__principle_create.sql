create table principle_issue (
    id bigint generated always as identity primary key,
    version bigint not null default 0,
    submission_id uuid not null unique,
    title varchar(200) collate "sv-SE-x-icu" not null,
    text varchar(4000) not null,
    raised_by_id bigint not null references account,
    raised_on date not null,
    unit_id bigint references unit,
    standing varchar(20) not null
        check (standing in ('PROPOSED', 'ON_AGENDA', 'DISCUSSED', 'CLOSED', 'LIFTED', 'WITHDRAWN')),
    waiting_since date,
    outcome text,
    outcome_on date check (outcome_on between '1900-01-01' and '2199-12-31'),
    lifted_to_id bigint references unit,
    dnr varchar(60),
    report varchar(4000),
    reported_on date,
    step_id uuid,
    search_words tsvector generated always as
        (search_words(title, text || ' ' || coalesce(outcome, '') || ' ' || coalesce(report, ''), dnr)) stored,
    constraint principle_issue_waits_while_open
        check ((waiting_since is not null) = (standing in ('PROPOSED', 'ON_AGENDA', 'DISCUSSED'))),
    constraint principle_issue_over_with_an_outcome
        check ((outcome is null) = (waiting_since is not null) and (outcome is null) = (outcome_on is null)),
    constraint principle_issue_lifted_to_somebody
        check ((standing = 'LIFTED') = (lifted_to_id is not null) and (lifted_to_id is null) = (dnr is null)),
    constraint principle_issue_reported_in_words
        check ((report is null) = (reported_on is null) and (report is null or standing in ('CLOSED', 'LIFTED')))
);
create index principle_issue_waiting on principle_issue (waiting_since, id);
create index principle_issue_title on principle_issue (title, id);
create index principle_issue_raised_by on principle_issue (raised_by_id);
create index principle_issue_unit on principle_issue (unit_id);

create table principle_agreement (
    issue_id bigint not null references principle_issue,
    agreement_id bigint not null references agreement,
    primary key (issue_id, agreement_id)
);
create index principle_agreement_agreement on principle_agreement (agreement_id);

create table principle_project (
    issue_id bigint not null references principle_issue,
    project_id bigint not null references project,
    primary key (issue_id, project_id)
);
create index principle_project_project on principle_project (project_id);

-- A meeting by its name, and its address where it is kept here: once on each issue.
create table principle_hearing (
    id bigint generated always as identity primary key,
    issue_id bigint not null references principle_issue,
    meeting varchar(200) not null,
    address varchar(200),
    held_on date not null check (held_on between '1900-01-01' and '2199-12-31'),
    said text,
    search_words tsvector generated always as (search_words(null, meeting || ' ' || coalesce(said, ''), null)) stored,
    constraint principle_hearing_once unique (issue_id, address)
);
create index principle_hearing_issue on principle_hearing (issue_id, held_on);

-- When the coordinator is told of what waits: a meeting, the next step after one, and an answer to who raised the issue.
insert into watch_rule (kind, steps, repeat_days, ahead, responsible, coordinator, head, late_after, legal) values
    ('principle.due.AGENDA', '0', 14, 0, false, 'ALWAYS', 'NEVER', 0, false),
    ('principle.due.NEXT', '-7', 14, 0, false, 'ALWAYS', 'NEVER', 0, false),
    ('principle.due.REPORT', '0', 7, 0, false, 'ALWAYS', 'NEVER', 0, false);
